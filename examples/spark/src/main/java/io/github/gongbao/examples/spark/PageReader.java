package io.github.gongbao.examples.spark;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import io.github.gongbao.table.TidyTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes of each page the rows of all tables; a page that cannot be read makes one of failures. */
final class PageReader {
  private PageReader() {}

  static Row read(Page page) {
    if (page.fault() != null) {
      return failed(page, page.fault());
    }
    try {
      ParserOptions options = ParserOptions.DEFAULTS.withUrl(Optional.ofNullable(page.url()));
      Document document =
          Document.of(page.name(), page.content(), BulletinParser.parse(page.content(), options));
      return row(table -> table.rows(document));
    } catch (BulletinParseException e) {
      return failed(page, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(page, "a fault of the parser: " + e);
    }
  }

  private static Row failed(Page page, String reason) {
    Failure failure = new Failure(page.name(), reason);
    return row(table -> table.rows(failure));
  }

  private static Row row(Function<TidyTable, Stream<List<@Nullable Object>>> rows) {
    return RowFactory.create(
        Arrays.stream(TidyTable.values())
            .map(table -> rows.apply(table).map(ParquetSchema::row).toArray())
            .toArray());
  }
}

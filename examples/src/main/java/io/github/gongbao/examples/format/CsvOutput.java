package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.Target;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import io.github.gongbao.table.TableCsv;
import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table as CSV, or all of them in a folder, with their description beside them. */
public final class CsvOutput implements Output {
  private final List<TableCsv> tables = new ArrayList<>();

  private CsvOutput() {}

  /** One table, written to where the output goes. */
  public static CsvOutput of(TidyTable table, boolean forExcel, Target target) throws IOException {
    CsvOutput output = new CsvOutput();
    output.add(table, forExcel, target.writer());
    return output;
  }

  /** A file for each table, and {@code datapackage.json}, in a folder. */
  public static CsvOutput ofAll(boolean forExcel, Path folder) throws IOException {
    CsvOutput output = new CsvOutput();
    Files.createDirectories(folder);
    for (TidyTable table : TidyTable.values()) {
      output.add(
          table,
          forExcel,
          Target.writer(Files.newOutputStream(folder.resolve(table.label() + ".csv"))));
    }
    Files.writeString(folder.resolve("datapackage.json"), TidyTable.dataPackage());
    return output;
  }

  private void add(TidyTable table, boolean forExcel, Writer out) throws IOException {
    tables.add(forExcel ? TableCsv.forExcel(table, out) : new TableCsv(table, out));
  }

  @Override
  public void write(Document document) throws IOException {
    for (TableCsv table : tables) {
      table.write(document);
    }
  }

  @Override
  public void write(Failure failure) throws IOException {
    for (TableCsv table : tables) {
      table.write(failure);
    }
  }

  @Override
  public void close() throws IOException {
    for (TableCsv table : tables) {
      table.close();
    }
  }
}

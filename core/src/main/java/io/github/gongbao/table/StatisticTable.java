package io.github.gongbao.table;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Coordinates;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.table.Column.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row a statistic. */
final class StatisticTable {
  static final char ID = 's';

  static final Relation<Row> RELATION =
      Relation.of(StatisticTable::rows)
          .with(
              "statistic_id",
              Type.TEXT,
              "The figure: the document's id, -s and its place.",
              r -> r.reading.id(ID, r.n))
          .withDocument(Row::reading)
          .with(
              "title",
              Type.TEXT,
              "The title of the document, up to 1,000 characters.",
              ofRelease(release -> Surroundings.beginning(release.title())))
          .with(
              "published_on",
              Type.DATE,
              "The date of publication.",
              ofRelease(Release::publishedOn))
          .with("indicator_name", Type.TEXT, "What is counted.", of(Statistic::indicator))
          .with(
              "figure_value",
              Type.DECIMAL,
              "The number, 万 and 亿 multiplied in; the lower end of a range.",
              of(s -> s.quantity().value()))
          .with(
              "figure_upper",
              Type.DECIMAL,
              "The upper end of a range.",
              of(s -> s.quantity().upper()))
          .with("unit", Type.TEXT, "The unit.", of(s -> s.quantity().unit().symbol()))
          .with(
              "dimension",
              Type.TEXT,
              "What the unit measures.",
              of(s -> s.quantity().unit().dimension().name()))
          .with(
              "currency",
              Type.TEXT,
              "The ISO 4217 code of money.",
              of(s -> s.quantity().unit().currency()))
          .with("ucum", Type.TEXT, "The UCUM code.", of(s -> s.quantity().unit().ucum()))
          .with(
              "approximation",
              Type.TEXT,
              "How exact it is: EXACT, ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST.",
              of(s -> s.quantity().approximation().name()))
          .with(
              "change_direction",
              Type.TEXT,
              "UP, DOWN or FLAT, if the figure is a change; empty for a level.",
              of(s -> s.change().map(c -> c.direction().name())))
          .with(
              "change_basis",
              Type.TEXT,
              "What the change is measured against.",
              of(s -> s.change().map(c -> c.basis().name())))
          .with(
              "change_baseline",
              Type.TEXT,
              "The period that the text names as the baseline.",
              of(s -> s.change().flatMap(Change::baseline).map(Period::text)))
          .with(
              "change_value",
              Type.DECIMAL,
              "The number of a change with its sign, negative for DOWN; empty for a level.",
              of(Statistic::signedChange))
          .with(
              "level_id",
              Type.TEXT,
              "The statistic that a change is the change of, where the document gives it.",
              r -> r.id(r.reading.links().levelOf(r.n)))
          .with(
              "part_of_id",
              Type.TEXT,
              "The statistic that this one is a part of.",
              r -> r.statistic.partOf().map(n -> r.reading.id(ID, n)))
          .with(
              "period_words",
              Type.TEXT,
              "When, in the words of the text.",
              of(s -> s.period().map(Period::text)))
          .with("period_start", Type.DATE, "The first day.", of(Statistic::periodStart))
          .with(
              "period_end",
              Type.DATE,
              "The last day; alone for a balance or a cumulative figure.",
              of(Statistic::periodEnd))
          .with(
              "region_names", Type.TEXT, "Where, each ended by a semicolon.", joined(Region::name))
          .with(
              "region_codes",
              Type.TEXT,
              "GB/T 2260 codes, each ended by a semicolon, so that no reader takes them for numbers.",
              joined(Region::code))
          .with(
              "province_names",
              Type.TEXT,
              "The provinces that the regions are or lie in, each ended by a semicolon.",
              of(StatisticTable::provinces))
          .with("actor", Type.TEXT, "Who acted.", of(Statistic::actor))
          .with("modality", Type.TEXT, "REPORTED or PLANNED.", of(s -> s.modality().name()))
          .with(
              "table_index",
              Type.INTEGER,
              "For a figure in a table, the block that the table is, from 0.",
              ofCell(Coordinates::table))
          .with("row_index", Type.INTEGER, "Its row there, from 0.", ofCell(Coordinates::row))
          .with(
              "column_index",
              Type.INTEGER,
              "Its column there, from 0.",
              ofCell(Coordinates::column))
          .with(
              "row_heads",
              Type.TEXT,
              "The heads before it, outermost first, parted by \" / \".",
              ofCell(c -> String.join(" / ", c.rowHeads())))
          .with(
              "column_heads",
              Type.TEXT,
              "The heads over it, outermost first, parted by \" / \".",
              ofCell(c -> String.join(" / ", c.columnHeads())))
          .withPlace(r -> Optional.of(r.reading.place(r.statistic.span())), "figure")
          .with(
              "sentence",
              Type.TEXT,
              "The sentence or cell it stands in; of one longer than 1,000 characters what stands around"
                  + " the figure, with … where it is cut.",
              r -> Surroundings.of(r.reading.release(), r.statistic));

  private StatisticTable() {}

  /** A statistic and its place in the release. */
  record Row(Reading reading, int n, Statistic statistic) {
    @Nullable String id(OptionalInt place) {
      return place.isPresent() ? reading.id(ID, place.getAsInt()) : null;
    }
  }

  static Stream<Row> rows(Reading reading) {
    List<Statistic> statistics = reading.release().statistics();
    return IntStream.range(0, statistics.size())
        .mapToObj(n -> new Row(reading, n, statistics.get(n)));
  }

  private static Function<Row, @Nullable Object> of(Function<Statistic, Object> value) {
    return row -> value.apply(row.statistic);
  }

  private static Function<Row, @Nullable Object> ofRelease(Function<Release, Object> value) {
    return row -> value.apply(row.reading.release());
  }

  private static Function<Row, @Nullable Object> ofCell(Function<Coordinates, Object> value) {
    return row -> row.statistic.cell().map(value);
  }

  private static Function<Row, @Nullable Object> joined(Function<Region, String> part) {
    return of(s -> s.regions().stream().map(part).map(p -> p + ";").collect(Collectors.joining()));
  }

  private static String provinces(Statistic statistic) {
    return statistic.regions().stream()
        .flatMap(region -> region.province().stream())
        .distinct()
        .map(province -> province.name() + ";")
        .collect(Collectors.joining());
  }
}

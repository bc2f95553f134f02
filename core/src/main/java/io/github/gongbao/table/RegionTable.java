package io.github.gongbao.table;

import io.github.gongbao.model.Region;
import io.github.gongbao.table.Column.Type;
import java.util.stream.Stream;

/** A row for each region of a statistic. */
final class RegionTable {
  static final Relation<Row> RELATION =
      Relation.of(RegionTable::rows)
          .with(
              "statistic_id",
              Type.TEXT,
              "The figure that holds for the region.",
              r -> r.of.reading().id(StatisticTable.ID, r.of.n()))
          .withDocument(r -> r.of.reading())
          .with("region_code", Type.TEXT, "The GB/T 2260 code.", r -> r.region.code())
          .with("region_name", Type.TEXT, "The name.", r -> r.region.name())
          .with(
              "province_code",
              Type.TEXT,
              "The code of the province that it is or lies in.",
              r -> r.region.province().map(Region::code))
          .with(
              "province_name",
              Type.TEXT,
              "The name of the province.",
              r -> r.region.province().map(Region::name));

  private RegionTable() {}

  private record Row(StatisticTable.Row of, Region region) {}

  private static Stream<Row> rows(Reading reading) {
    return StatisticTable.rows(reading)
        .flatMap(of -> of.statistic().regions().stream().map(region -> new Row(of, region)));
  }
}

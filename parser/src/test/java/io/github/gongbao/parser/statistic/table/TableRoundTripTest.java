package io.github.gongbao.parser.statistic.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.statistic.table.WrittenTable.Place;
import io.github.gongbao.parser.statistic.table.WrittenTable.Thing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table written from known keys and values, whatever its layout, is read back to them. */
class TableRoundTripTest {
  @Property(tries = 300)
  void aTableIsReadBackToTheKeysAndValuesItWasWrittenFrom(@ForAll("plans") TableLayouts.Plan plan) {
    WrittenTable table = TableLayouts.written(plan);

    assertThat(table.actual()).as("%s%n%s", plan, table).isEqualTo(table.expected());
  }

  @Provide
  Arbitrary<TableLayouts.Plan> plans() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.of(TableLayouts.Layout.class),
            Arbitraries.of(Thing.class).list().uniqueElements().ofMinSize(2).ofMaxSize(5),
            Arbitraries.of(Place.class).list().uniqueElements().ofMinSize(2).ofMaxSize(6),
            Arbitraries.integers().between(2, 6),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.longs())
        .as(TableLayouts.Plan::new);
  }
}

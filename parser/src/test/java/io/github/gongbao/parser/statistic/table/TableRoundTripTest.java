package io.github.gongbao.parser.statistic.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.statistic.table.WrittenTable.Place;
import io.github.gongbao.parser.statistic.table.WrittenTable.Thing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table written from known keys and values, whatever its layout, is read back to them. */
class TableRoundTripTest {
  private static final int LARGEST = 99_999;

  /** How a table can lay out things, places and months. */
  private enum Layout {
    THINGS_OVER_PLACES,
    PLACES_OVER_THINGS,
    MONTHS_OVER_THINGS,
    THINGS_OVER_MONTHS,
    LEVEL_AND_CHANGE_UNDER_THINGS,
    PLACES_SIDE_BY_SIDE,
    THINGS_WITHIN_PLACES,
    GOING_ON_WITH_OTHER_MONTHS
  }

  /** The order of things, places and months in a table, and whether names are padded. */
  private record Plan(
      Layout layout,
      List<Thing> things,
      List<Place> places,
      int months,
      boolean padded,
      long seed) {
    String name(Place place) {
      return padded ? place.padded() : place.name;
    }
  }

  @Property(tries = 300)
  void aTableIsReadBackToTheKeysAndValuesItWasWrittenFrom(@ForAll("plans") Plan plan) {
    WrittenTable table = written(plan);

    assertThat(table.actual()).as("%s%n%s", plan, table).isEqualTo(table.expected());
  }

  @Provide
  Arbitrary<Plan> plans() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.of(Layout.class),
            Arbitraries.of(Thing.class).list().uniqueElements().ofMinSize(2).ofMaxSize(5),
            Arbitraries.of(Place.class).list().uniqueElements().ofMinSize(2).ofMaxSize(6),
            Arbitraries.integers().between(2, 6),
            Arbitraries.of(true, false),
            Arbitraries.longs())
        .as(Plan::new);
  }

  private static WrittenTable written(Plan plan) {
    WrittenTable table = new WrittenTable();
    Random random = new Random(plan.seed);
    switch (plan.layout) {
      case THINGS_OVER_PLACES -> thingsOverPlaces(plan, table, random);
      case PLACES_OVER_THINGS -> placesOverThings(plan, table, random);
      case MONTHS_OVER_THINGS -> monthsOverThings(plan, table, random);
      case THINGS_OVER_MONTHS -> thingsOverMonths(plan, table, random);
      case LEVEL_AND_CHANGE_UNDER_THINGS -> levelAndChange(plan, table, random);
      case PLACES_SIDE_BY_SIDE -> sideBySide(plan, table, random);
      case THINGS_WITHIN_PLACES -> thingsWithinPlaces(plan, table, random);
      case GOING_ON_WITH_OTHER_MONTHS -> goingOn(plan, table, random);
    }
    return table;
  }

  private static void thingsOverPlaces(Plan plan, WrittenTable table, Random random) {
    headOfThings(plan, table, "地区");
    for (Place place : plan.places) {
      table.row();
      table.cell(plan.name(place), 0);
      for (int t = 0; t < plan.things.size(); t++) {
        table.level(plan.things.get(t), Optional.of(place), Optional.empty(), value(random), t + 1);
      }
    }
  }

  private static void headOfThings(Plan plan, WrittenTable table, String first) {
    table.row();
    table.cell(first, 0);
    for (int t = 0; t < plan.things.size(); t++) {
      table.cell(plan.things.get(t).name + "（" + plan.things.get(t).printed + "）", t + 1);
    }
  }

  private static void placesOverThings(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("指标", 0);
    for (int p = 0; p < plan.places.size(); p++) {
      table.cell(plan.name(plan.places.get(p)), p + 1);
    }
    for (Thing thing : plan.things) {
      table.row();
      table.cell(thing.name + "（" + thing.printed + "）", 0);
      for (int p = 0; p < plan.places.size(); p++) {
        table.level(thing, Optional.of(plan.places.get(p)), Optional.empty(), value(random), p + 1);
      }
    }
  }

  private static void monthsOverThings(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("指标", 0);
    table.cell("单位", 1);
    for (int m = 0; m < plan.months; m++) {
      table.cell("2023年" + (m + 1) + "月", m + 2);
    }
    for (Thing thing : plan.things) {
      table.row();
      table.cell(thing.name, 0);
      table.cell(thing.printed, 1);
      for (int m = 0; m < plan.months; m++) {
        table.level(thing, Optional.empty(), month(m), value(random), m + 2);
      }
    }
  }

  private static void thingsOverMonths(Plan plan, WrittenTable table, Random random) {
    headOfThings(plan, table, "月份");
    for (int m = 0; m < plan.months; m++) {
      table.row();
      table.cell((m + 1) + "月", 0);
      for (int t = 0; t < plan.things.size(); t++) {
        table.level(plan.things.get(t), Optional.empty(), month(m), value(random), t + 1);
      }
    }
  }

  private static void levelAndChange(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("地区", 0, 1, 2);
    for (int t = 0; t < plan.things.size(); t++) {
      table.cell(plan.things.get(t).name, 2 * t + 1, 2, 1);
    }
    table.row();
    for (int t = 0; t < plan.things.size(); t++) {
      table.cell("绝对量（" + plan.things.get(t).printed + "）", 2 * t + 1);
      table.cell("比上年增长（%）", 2 * t + 2);
    }
    for (Place place : plan.places) {
      table.row();
      table.cell(plan.name(place), 0);
      for (int t = 0; t < plan.things.size(); t++) {
        Thing thing = plan.things.get(t);
        table.level(thing, Optional.of(place), Optional.empty(), value(random), 2 * t + 1);
        table.change(thing, Optional.of(place), random.nextInt(401) - 200, 2 * t + 2);
      }
    }
  }

  private static void sideBySide(Plan plan, WrittenTable table, Random random) {
    Thing thing = plan.things.get(0);
    int half = (plan.places.size() + 1) / 2;
    table.row();
    for (int side = 0; side < 2; side++) {
      table.cell("地区", 2 * side);
      table.cell(thing.name + "（" + thing.printed + "）", 2 * side + 1);
    }
    for (int p = 0; p < half; p++) {
      table.row();
      for (int side = 0; side < 2; side++) {
        int at = p + side * half;
        if (at < plan.places.size()) {
          Place place = plan.places.get(at);
          table.cell(plan.name(place), 2 * side);
          table.level(thing, Optional.of(place), Optional.empty(), value(random), 2 * side + 1);
        }
      }
    }
  }

  private static void thingsWithinPlaces(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("地区", 0);
    table.cell("指标", 1);
    for (int m = 0; m < plan.months; m++) {
      table.cell((m + 1) + "月", m + 2);
    }
    for (Place place : plan.places) {
      for (int t = 0; t < plan.things.size(); t++) {
        Thing thing = plan.things.get(t);
        table.row();
        if (t == 0) {
          table.cell(plan.name(place), 0, 1, plan.things.size());
        }
        table.cell(thing.name + "（" + thing.printed + "）", 1);
        for (int m = 0; m < plan.months; m++) {
          table.level(thing, Optional.of(place), month(m), value(random), m + 2);
        }
      }
    }
  }

  private static void goingOn(Plan plan, WrittenTable table, Random random) {
    List<Integer> starts = new ArrayList<>(List.of(0, plan.months));
    for (int start : starts) {
      table.row();
      table.cell("", 0);
      for (int m = 0; m < plan.months; m++) {
        table.cell("2023年" + (start + m + 1) + "月", m + 1);
      }
      for (Thing thing : plan.things) {
        table.row();
        table.cell(thing.name + "（" + thing.printed + "）", 0);
        for (int m = 0; m < plan.months; m++) {
          table.level(thing, Optional.empty(), month(start + m), value(random), m + 1);
        }
      }
    }
  }

  private static Optional<YearMonth> month(int index) {
    return Optional.of(YearMonth.of(2023, index + 1));
  }

  /** A value in tenths. */
  private static int value(Random random) {
    return 1 + random.nextInt(LARGEST);
  }
}

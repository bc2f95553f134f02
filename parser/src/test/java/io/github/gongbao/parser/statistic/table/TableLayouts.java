package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.WrittenTable.Place;
import io.github.gongbao.parser.statistic.table.WrittenTable.Thing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The ways in which tables lay out things, places and months, each written at random. */
final class TableLayouts {
  private static final int LARGEST = 99_999;

  /** How a table can lay out things, places and months. */
  enum Layout {
    THINGS_OVER_PLACES,
    PLACES_OVER_THINGS,
    MONTHS_OVER_THINGS,
    THINGS_OVER_MONTHS,
    LEVEL_AND_CHANGE_UNDER_THINGS,
    PLACES_SIDE_BY_SIDE,
    THINGS_WITHIN_PLACES,
    GOING_ON_WITH_OTHER_MONTHS,
    MONTH_AND_CUMULATIVE,
    INDEX_NUMBERS_UNDER_BASES,
    PARTS_OF_SUMS,
    LABELS_AND_VALUES,
    TRANSLATED_HEADS,
    FORM_OVER_HEADS,
    PLACES_IN_GROUP
  }

  /** The order of things, places and months in a table, and whether names are padded. */
  record Plan(
      Layout layout,
      List<Thing> things,
      List<Place> places,
      int months,
      boolean padded,
      boolean noted,
      long seed) {
    String name(Place place) {
      return padded ? place.padded() : place.name;
    }
  }

  private TableLayouts() {}

  /** The table of a plan. */
  static WrittenTable written(Plan plan) {
    boolean indexes = plan.layout == Layout.INDEX_NUMBERS_UNDER_BASES;
    WrittenTable table = new WrittenTable(indexes ? "2023年各城市住宅价格指数" : "2023年主要指标情况");
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
      case MONTH_AND_CUMULATIVE -> monthAndCumulative(plan, table, random);
      case INDEX_NUMBERS_UNDER_BASES -> indexNumbers(plan, table, random);
      case PARTS_OF_SUMS -> partsOfSums(plan, table, random);
      case LABELS_AND_VALUES -> labelsAndValues(plan, table, random);
      case TRANSLATED_HEADS -> SheetLayouts.translated(plan, table, random);
      case FORM_OVER_HEADS -> SheetLayouts.form(plan, table, random);
      case PLACES_IN_GROUP -> SheetLayouts.grouped(plan, table, random);
    }
    if (plan.noted) {
      table.note("注：本表为初步数，部分数据因四舍五入与总计略有出入。");
    }
    return table;
  }

  private static void monthAndCumulative(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("指标", 0, 1, 2);
    table.cell("2023年6月", 1, 2, 1);
    table.cell("2023年1—6月", 3, 2, 1);
    table.row();
    for (int side = 0; side < 2; side++) {
      table.cell("绝对量", 2 * side + 1);
      table.cell("同比增长（%）", 2 * side + 2);
    }
    for (Thing thing : plan.things) {
      table.row();
      table.cell(thing.name + "（" + thing.printed + "）", 0);
      table.level(thing, Optional.empty(), month(5), value(random), 1);
      table.change(thing, Optional.empty(), month(5), random.nextInt(401) - 200, 2);
      table.levelOfHalf(thing, value(random), 3);
      table.missing(random, 4);
    }
  }

  private static void indexNumbers(Plan plan, WrittenTable table, Random random) {
    List<String> kinds = List.of("90m2及以下", "90—144m2", "144m2以上");
    table.row();
    table.cell("城市", 0, 1, 3);
    for (int k = 0; k < kinds.size(); k++) {
      table.cell(kinds.get(k), 2 * k + 1, 2, 1);
    }
    for (List<String> heads : List.of(List.of("环比", "同比"), List.of("上月=100", "上年同月=100"))) {
      table.row();
      for (int k = 0; k < 2 * kinds.size(); k++) {
        table.cell(heads.get(k % 2), k + 1);
      }
    }
    for (Place place : plan.places) {
      table.row();
      table.cell(plan.name(place), 0);
      for (int k = 0; k < 2 * kinds.size(); k++) {
        String against = k % 2 == 0 ? "环比" : "同比";
        int tenths = 900 + random.nextInt(200);
        String kind = kinds.get(k / 2).replace('—', '-');
        table.index(kind + "住宅价格" + against + "指数", place, tenths, k + 1);
      }
    }
  }

  private static void partsOfSums(Plan plan, WrittenTable table, Random random) {
    Thing thing = plan.things.get(0);
    table.row();
    table.cell("项目", 0);
    table.cell(thing.name + "（" + thing.printed + "）", 1);
    table.row();
    table.cell("合　计", 0);
    table.level(thing, Optional.empty(), Optional.empty(), LARGEST, 1);
    List<String> parts = List.of("其中：甲类", "乙类", "丙类");
    for (String part : parts) {
      table.row();
      table.cell(part, 0);
      String name = part.substring(part.indexOf('：') + 1);
      table.part(name, thing, 1 + random.nextInt(LARGEST / parts.size() - 1), 1);
    }
  }

  private static void labelsAndValues(Plan plan, WrittenTable table, Random random) {
    for (int i = 0; i + 1 < plan.things.size(); i += 2) {
      table.row();
      for (int side = 0; side < 2; side++) {
        Thing thing = plan.things.get(i + side);
        table.cell(thing.name, 2 * side);
        table.labelled(thing, value(random), 2 * side + 1);
      }
    }
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
        table.change(
            thing, Optional.of(place), Optional.empty(), random.nextInt(401) - 200, 2 * t + 2);
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
  static int value(Random random) {
    return 1 + random.nextInt(LARGEST);
  }
}

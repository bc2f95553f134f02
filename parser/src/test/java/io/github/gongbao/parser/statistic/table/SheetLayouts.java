package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.TableLayouts.Plan;
import io.github.gongbao.parser.statistic.table.WrittenTable.Place;
import io.github.gongbao.parser.statistic.table.WrittenTable.Thing;
import java.util.Optional;
import java.util.Random;

/**
 * The ways in which sheets and yearbooks lay out things and places: with rows that are no heads.
 */
final class SheetLayouts {
  private SheetLayouts() {}

  /** A row below the heads that translates them. */
  static void translated(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("年份", 0);
    for (int t = 0; t < plan.things().size(); t++) {
      table.cell(plan.things().get(t).name + "（" + plan.things().get(t).printed + "）", t + 1);
    }
    table.row();
    table.cell("Year", 0);
    for (int t = 0; t < plan.things().size(); t++) {
      table.cell("Item of Statistics", t + 1);
    }
    table.row();
    table.cell("2023", 0);
    for (int t = 0; t < plan.things().size(); t++) {
      table.level(
          plan.things().get(t),
          Optional.empty(),
          Optional.empty(),
          TableLayouts.value(random),
          t + 1);
    }
  }

  /** What a form says of itself over its heads. */
  static void form(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("编制单位：某局", 0);
    table.cell("表号：", 1);
    table.cell("甲1表", 2);
    table.row();
    table.cell("指标", 0);
    table.cell("计量单位", 1);
    table.cell("2023年", 2);
    for (Thing thing : plan.things()) {
      table.row();
      table.cell(thing.name, 0);
      table.cell(thing.printed, 1);
      table.level(thing, Optional.empty(), Optional.empty(), TableLayouts.value(random), 2);
    }
  }

  /** Places under a head that says no more than that they are places. */
  static void grouped(Plan plan, WrittenTable table, Random random) {
    table.row();
    table.cell("指标", 0, 1, 2);
    table.cell("各地区", 1, plan.places().size(), 1);
    table.row();
    for (int p = 0; p < plan.places().size(); p++) {
      table.cell(plan.name(plan.places().get(p)), p + 1);
    }
    for (Thing thing : plan.things()) {
      table.row();
      table.cell(thing.name + "（" + thing.printed + "）", 0);
      for (int p = 0; p < plan.places().size(); p++) {
        Optional<Place> place = Optional.of(plan.places().get(p));
        table.level(thing, place, Optional.empty(), TableLayouts.value(random), p + 1);
      }
    }
  }
}

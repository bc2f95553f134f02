package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;

/** What the unit of a figure tells of its name. */
final class Units {
  private Units() {}

  /**
   * Whether a noun is of a kind that is counted in a unit: 0 the unit is that of any kind; 1 of
   * this; 2 of another; 3 the kind is not known.
   */
  static int fit(int unit, int noun) {
    return unit == 0 ? 0 : noun == 0 ? 3 : (unit & noun) != 0 ? 1 : 2;
  }

  /** What is counted in: 1 a change in per cent, 2 in percentage points, 3 money, 4 persons, … */
  static int counted(Unit unit, boolean change) {
    return switch (unit.dimension()) {
      case PERCENT -> change ? 1 : 0;
      case PERCENTAGE_POINT -> 2;
      case MONEY -> 3;
      case COUNT ->
          unit.symbol().endsWith("次")
              ? 7
              : unit.symbol().equals("人") || unit.symbol().equals("名") || unit.symbol().equals("例")
                  ? 4
                  : 5;
      default -> 6;
    };
  }

  /**
   * How a unit stands to that of a topic: 0 it has none, 1 the same, 2 of the same dimension, 3
   * another.
   */
  static int related(Topic topic, Unit unit) {
    if (topic.unit() == null) {
      return 0;
    }
    return topic.unit().symbol().equals(unit.symbol())
        ? 1
        : topic.unit().dimension() == unit.dimension() && unit.dimension() != Dimension.COUNT
            ? 2
            : 3;
  }
}

package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.statistic.StatisticReader;
import io.github.gongbao.parser.text.BodyText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table that is written from known keys and values, row by row, and what is to be read of it. */
final class WrittenTable {
  /** What is counted, and the unit in which the table prints it. */
  enum Thing {
    GRAIN("粮食产量", "万吨", "吨", 4),
    GUESTS("接待游客", "万人次", "人次", 4),
    POWER("用电量", "亿千瓦时", "千瓦时", 8),
    INVESTMENT("固定资产投资", "亿元", "元", 8),
    PEOPLE("常住人口", "万人", "人", 4),
    HOUSES("商品房销售面积", "万平方米", "平方米", 4);

    final String name;
    final String printed;
    final String unit;
    final int power;

    Thing(String name, String printed, String unit, int power) {
      this.name = name;
      this.printed = printed;
      this.unit = unit;
      this.power = power;
    }
  }

  /** A division by the name that tables give it, and by its code. */
  enum Place {
    BEIJING("北京", "110000"),
    TIANJIN("天津", "120000"),
    HEBEI("河北", "130000"),
    HEILONGJIANG("黑龙江", "230000"),
    SHANGHAI("上海", "310000"),
    SICHUAN("四川", "510000"),
    XIZANG("西藏", "540000");

    final String name;
    final String code;

    Place(String name, String code) {
      this.name = name;
      this.code = code;
    }

    /** The name, padded as tables pad it. */
    String padded() {
      return name.length() == 2 ? name.charAt(0) + "　　" + name.charAt(1) : name;
    }
  }

  private final String caption;
  private final List<List<PageBlock.Cell>> rows = new ArrayList<>();
  private final TreeSet<String> expected = new TreeSet<>();

  /** A table under a line. */
  WrittenTable(String caption) {
    this.caption = caption;
  }

  void row() {
    rows.add(new ArrayList<>());
  }

  void cell(String text, int column) {
    cell(text, column, 1, 1);
  }

  void cell(String text, int column, int width, int height) {
    rows.get(rows.size() - 1).add(new PageBlock.Cell(text, column, width, height, false));
  }

  /** A cell with a level, and what is to be read of it. */
  void level(
      Thing thing, Optional<Place> place, Optional<YearMonth> month, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(String.format("%,.1f", printed), column);
    expected.add(
        key(
            thing.name,
            place.map(p -> p.code),
            month,
            printed.scaleByPowerOfTen(thing.power),
            thing.unit,
            ""));
  }

  /** A cell with a change year on year in per cent, and what is to be read of it. */
  void change(
      Thing thing, Optional<Place> place, Optional<YearMonth> month, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(printed.toPlainString(), column);
    String direction = tenths == 0 ? "FLAT" : tenths < 0 ? "DOWN" : "UP";
    expected.add(
        key(
            thing.name,
            place.map(p -> p.code),
            month,
            printed.abs(),
            "%",
            direction + " YEAR_ON_YEAR"));
  }

  /** A level of the first half of the year. */
  void levelOfHalf(Thing thing, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(printed.toPlainString(), column);
    add(thing.name, "2023H1", printed.scaleByPowerOfTen(thing.power), thing.unit);
  }

  /** An index number, of which no change is to be read. */
  void index(String name, Place place, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(printed.toPlainString(), column);
    expected.add(key(name, Optional.of(place.code), Optional.empty(), printed, "", ""));
  }

  /** A part of a thing, which takes the measure of its name. */
  void part(String name, Thing thing, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(printed.toPlainString(), column);
    add(name + thing.name, "2023", printed.scaleByPowerOfTen(thing.power), thing.unit);
  }

  /** A value with its unit, beside its label. */
  void labelled(Thing thing, int tenths, int column) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    cell(printed.toPlainString() + thing.printed, column);
    add(thing.name, "2023", printed.scaleByPowerOfTen(thing.power), thing.unit);
  }

  private void add(String name, String period, BigDecimal value, String unit) {
    expected.add(line(name, "-", period, value, unit, ""));
  }

  /** A cell in which a figure is missing, of which nothing is to be read. */
  void missing(Random random, int column) {
    List<String> signs = List.of("-", "—", "…", "", "/");
    cell(signs.get(random.nextInt(signs.size())), column);
  }

  /** A row under the table that is no data. */
  void note(String words) {
    int width = rows.get(0).stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(1);
    row();
    cell(words, 0, width, 1);
  }

  /** What is to be read, a line a statistic, sorted. */
  List<String> expected() {
    return List.copyOf(expected);
  }

  /** What is read. */
  List<String> actual() {
    List<PageBlock> blocks =
        List.of(
            new PageBlock.Paragraph(caption, false),
            new PageBlock.Table(rows.stream().map(PageBlock.Row::new).toList()));
    BodyText body = BodyText.of(blocks);
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 1, 20));
    Mentions mentions = Mentions.read(body.folded(), List.of(), List.of(), published, Limits.NONE);
    return StatisticReader.read(body, mentions, "2023年统计公报", List.of(), published, Limits.NONE)
        .statistics()
        .stream()
        .map(WrittenTable::key)
        .sorted()
        .distinct()
        .toList();
  }

  private static String key(Statistic statistic) {
    LocalDate start = statistic.periodStart().orElseThrow();
    LocalDate end = statistic.periodEnd().orElseThrow();
    String period =
        end.isAfter(start.plusMonths(6))
            ? Integer.toString(start.getYear())
            : end.isAfter(start.plusMonths(2))
                ? start.getYear() + "H1"
                : YearMonth.from(start).toString();
    return line(
        statistic.indicator(),
        statistic.regions().isEmpty()
            ? "-"
            : statistic.regions().stream().map(Region::code).collect(Collectors.joining("+")),
        period,
        statistic.quantity().value(),
        statistic.quantity().unit().symbol(),
        statistic.change().map(WrittenTable::written).orElse(""));
  }

  private static String written(Change change) {
    Direction direction = change.direction();
    return direction + " " + change.basis();
  }

  private static String key(
      String name,
      Optional<String> region,
      Optional<YearMonth> month,
      BigDecimal value,
      String unit,
      String change) {
    return line(
        name,
        region.orElse("-"),
        month.map(YearMonth::toString).orElse("2023"),
        value,
        unit,
        change);
  }

  private static String line(
      String name, String region, String period, BigDecimal value, String unit, String change) {
    return String.join(
            " ", name, region, period, value.stripTrailingZeros().toPlainString(), unit, change)
        .strip();
  }

  @Override
  public String toString() {
    return rows.stream()
        .map(row -> row.stream().map(PageBlock.Cell::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }
}

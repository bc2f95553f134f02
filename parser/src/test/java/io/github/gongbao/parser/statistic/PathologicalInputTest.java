package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.outline.OutlineReader;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.text.BodyText;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are easy to read in quadratic time, or with a stack as deep as the text is long. That
 * they are read, and read rightly, is the test; quadratic work would not come to an end.
 */
class PathologicalInputTest {
  private static final int MANY = 100_000;
  private static final int GROWTH = 30_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Statistics read(String... paragraphs) {
    BodyText body =
        BodyText.of(
            Stream.of(paragraphs).<PageBlock>map(p -> new PageBlock.Paragraph(p, false)).toList());
    List<Span> markers = OutlineReader.read(body, "").markers();
    Optional<LocalDate> publishedOn = Optional.of(LocalDate.of(2022, 7, 19));
    Mentions mentions = Mentions.read(body.folded(), markers, List.of(), publishedOn, Limits.NONE);
    return StatisticReader.read(body, mentions, "", List.of(), publishedOn, Limits.NONE);
  }

  private static String indicator(Statistic statistic) {
    return statistic.indicator();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  @Test
  void bracketsWithinBrackets() {
    List<Statistic> read =
        read("检查车辆9台" + "（其中3台".repeat(MANY / 10) + "）".repeat(MANY / 10) + "，人员5人。").statistics();

    assertThat(read).hasSize(MANY / 10 + 2);
    assertThat(indicator(read.get(0))).isEqualTo("检查车辆");
    assertThat(indicator(last(read))).endsWith("人员");
  }

  @Test
  void bracketsThatNobodyCloses() {
    List<Statistic> read = read("（".repeat(MANY), "检查车辆9台。").statistics();

    assertThat(read).extracting(Statistic::indicator).containsExactly("检查车辆");
  }

  @Test
  void bracketsThatNobodyOpened() {
    List<Statistic> read = read("检查车辆9台" + "）".repeat(MANY) + "，检查人员5人。").statistics();

    assertThat(read).extracting(Statistic::indicator).containsExactly("检查车辆", "检查人员");
  }

  @Test
  void commasAndNothingBetween() {
    List<Statistic> read = read("检查车辆9台" + "、".repeat(MANY) + "，检查人员5人。").statistics();

    assertThat(read).extracting(Statistic::indicator).containsExactly("检查车辆", "检查人员");
  }

  @Test
  void industriesInALongListWithCommas() {
    List<Statistic> read = read("批发和零售业，".repeat(MANY) + "住宿和餐饮业增加值5亿元。").statistics();

    assertThat(read).hasSize(1);
    assertThat(indicator(read.get(0))).endsWith("住宿和餐饮业增加值");
  }

  @Test
  void thingsThatMoveTheSame() {
    String first = "工业拉动经济增长1.2个百分点，";
    List<Statistic> read = read(first + "农业拉动0.1个百分点，".repeat(MANY / 10)).statistics();

    assertThat(read).hasSize(MANY / 10 + 1);
    assertThat(indicator(last(read))).isEqualTo("农业拉动经济增长");
  }

  @Test
  void namesInALongList() {
    List<Statistic> read = read("车辆、".repeat(MANY) + "人员5人。").statistics();

    assertThat(read).hasSize(1);
    assertThat(read.get(0).quantity().text()).isEqualTo("5人");
  }

  @Test
  void figuresInOneSentence() {
    List<Statistic> read = read("营业收入3亿元" + "，增长5%".repeat(MANY) + "。").statistics();

    assertThat(read).hasSize(MANY + 1).allMatch(s -> indicator(s).equals("营业收入"));
    assertThat(read.subList(1, read.size())).allMatch(s -> s.change().isPresent());
  }

  @Test
  void itemsOfOneVerb() {
    List<Statistic> read = read("检查车辆9台" + "、人员5人".repeat(MANY / 10) + "。").statistics();

    assertThat(read).hasSize(MANY / 10 + 1);
    assertThat(read.subList(1, read.size())).allMatch(s -> indicator(s).equals("检查人员"));
  }

  @Test
  void figuresInOneList() {
    List<Statistic> read = read("增长" + "5%、".repeat(MANY) + "6%。").statistics();

    assertThat(read).hasSize(MANY + 1);
    assertThat(last(read).quantity().text()).isEqualTo("6%");
  }

  @Test
  void figuresWithNothingBetween() {
    assertThat(read("检查" + "3台".repeat(MANY) + "。").statistics()).hasSize(MANY);
  }

  @Test
  void placesWithTheirFigures() {
    List<Statistic> read = read("新增病例9例，其中" + "河南3例、".repeat(MANY / 50) + "江苏5例。").statistics();

    assertThat(read).hasSize(MANY / 50 + 2);
    assertThat(last(read).regions()).extracting(r -> r.name()).containsExactly("江苏省");
  }

  @Test
  void aClauseOfAMillionCharacters() {
    List<Statistic> read = read("发展".repeat(5 * MANY) + "，检查车辆9台。").statistics();

    assertThat(read).extracting(Statistic::indicator).containsExactly("检查车辆");
  }

  @Test
  void aFigureBehindAMillionCharacters() {
    List<Statistic> read = read("发展".repeat(5 * MANY) + "9台。").statistics();

    assertThat(read).hasSize(1);
    assertThat(read.get(0).quantity().text()).isEqualTo("9台");
  }

  @Test
  void aMillionCharactersBehindAFigure() {
    List<Statistic> read = read("检查车辆9台" + "发展".repeat(5 * MANY) + "。").statistics();

    assertThat(read).hasSize(1);
    assertThat(read.get(0).quantity().text()).isEqualTo("9台");
  }

  @Test
  void thousandsOfPairs() {
    Statistics read = read("小麦、玉米产量分别增长1%、2%；".repeat(MANY / 10) + "棉花产量下降3%。");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.statistics()).hasSize(MANY / 5 + 1);
    for (int i = 0; i < MANY / 5; i += 2) {
      assertThat(indicator(read.statistics().get(i))).isEqualTo("小麦产量");
      assertThat(indicator(read.statistics().get(i + 1))).isEqualTo("玉米产量");
    }
  }

  @Test
  void thousandsOfNamesAndFigures() {
    int pairs = 5_000;
    List<Statistic> read =
        read("小麦产量" + "、玉米产量".repeat(pairs) + "分别增长1%" + "、2%".repeat(pairs) + "。").statistics();

    assertThat(read).hasSize(pairs + 1).allMatch(s -> s.change().isPresent());
  }

  @Test
  void thousandsOfNamesAndOneFigureTooFew() {
    int pairs = 5_000;
    Statistics read =
        read("小麦产量" + "、玉米产量".repeat(pairs) + "分别增长1%" + "、2%".repeat(pairs - 1) + "。");

    assertThat(read.statistics()).hasSize(pairs);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Diagnostic.Code.PAIRING_MISMATCH);
  }

  @Test
  void periodsOneAfterAnother() {
    List<Statistic> read = read("上半年，".repeat(MANY / 2) + "检查车辆9台。").statistics();

    assertThat(read).hasSize(1);
    assertThat(read.get(0).period().orElseThrow().end()).contains(LocalDate.of(2022, 6, 30));
  }

  @Test
  void actorsOneAfterAnother() {
    List<Statistic> read = read("公安部、".repeat(MANY / 2) + "检查车辆9台。").statistics();

    assertThat(read).extracting(Statistic::indicator).containsExactly("检查车辆");
  }

  @Test
  void baselinesOneAfterAnother() {
    List<Statistic> read = read("营业收入" + "较上年".repeat(MANY / 10) + "增长3%。").statistics();

    assertThat(read).hasSize(1);
    assertThat(read.get(0).change()).isPresent();
  }

  @Test
  void aNumeralThatIsNoNumber() {
    Statistics read = read("3".repeat(MANY) + "台。", "检查车辆9台。");

    assertThat(last(read.statistics()).indicator()).isEqualTo("检查车辆");
  }

  @Test
  void namesThatCanBeCompletedInHundredsOfWays() {
    Statistics read = read("境全国染之，新增5例".repeat(MANY / 10) + "。");

    assertThat(read.statistics()).hasSize(MANY / 10);
    assertThat(indicator(read.statistics().get(1000))).isEqualTo("新增境全国染之");
    assertThat(indicator(last(read.statistics()))).isEqualTo("新增");
    assertThat(read.diagnostics())
        .filteredOn(doubt -> doubt.code() == Diagnostic.Code.LIMIT_REACHED)
        .hasSize(1)
        .allMatch(doubt -> doubt.message().endsWith("what completes the names"))
        .allMatch(doubt -> doubt.span().orElseThrow().start() > MANY / 10);
  }

  @Test
  void namesThatAreSaidAgainAndAgain() {
    List<Statistic> read = read("新增病例9例，" + "武夷山市3例、建瓯1例、".repeat(MANY / 10) + "。").statistics();

    assertThat(read).hasSize(MANY / 5 + 1).allMatch(s -> indicator(s).length() < 10);
  }

  @Test
  void paragraphsWithoutEnd() {
    String[] paragraphs = new String[MANY / 10];
    Arrays.fill(paragraphs, "检查车辆9台。");

    assertThat(read(paragraphs).statistics())
        .hasSize(MANY / 10)
        .allMatch(s -> indicator(s).equals("检查车辆"));
  }

  /**
   * What is read of one shape, and of the same twice as often, takes no more than twice the memory.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3、人数",
        "北京5例、",
        "北京、",
        "2021年1月、",
        "1—7月",
        "以来",
        "受2021年1月",
        "连续7年",
        "5000万元以上的项目",
        "1万",
        "有5人",
        "亿3台",
        "1万亿元",
        "共淘汰落后炼铁产能1.1",
        "（其中3台",
        "（分别为3%、5%）",
        "）",
        "比上年多3台",
        "其中增长3%，",
        "小麦、玉米产量分别增长1%、2%；",
        "《",
        "“",
        "一是检查车辆3台。",
        "检查车辆9台。\n",
        "A1.",
        "百分之",
        "全省",
        "公安部、",
        "无新增病例，",
        "占"
      })
  void memoryGrowsAsTheInputDoes(String shape) {
    read("检查车辆9台，" + shape.repeat(1000) + "。");
    long once = bytesToRead(shape.repeat(2 * GROWTH / shape.length()));
    long twice = bytesToRead(shape.repeat(4 * GROWTH / shape.length()));

    assertThat(twice).isLessThan(once * 5 / 2 + 1_000_000);
  }

  private static long bytesToRead(String shape) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    read("检查车辆9台，" + shape + "，人员5人。");
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Loops over what was read before allocate nothing, but would not come to an end here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年1月、",
        "1—7月",
        "以来",
        "连续7年",
        "5000万元以上的项目",
        "北京、",
        "北京粮食、",
        "受3月份",
        "3至",
        "《",
        "从",
        "占"
      })
  void aMillionCharactersOfOneShapeAreRead(String shape) {
    Statistics read = read("检查车辆9台，" + shape.repeat(10 * MANY / shape.length()) + "。\n", "检查人员5人。");

    assertThat(last(read.statistics()).indicator()).isEqualTo("检查人员");
  }
}

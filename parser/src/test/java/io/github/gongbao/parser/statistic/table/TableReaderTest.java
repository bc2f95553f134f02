package io.github.gongbao.parser.statistic.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.page.PageBlock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus {@code tables.txt}, a page with a table, and tables that no bulletin has. */
class TableReaderTest {
  static Stream<TableCase> cases() {
    return TableCase.read(lines("tables.txt")).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyTableIsReadAsTheCorpusSays(TableCase table) {
    assertThat(table.actual()).isEqualTo(table.expected());
  }

  @Test
  void aTableOfAPageGivesStatisticsWhoseSpansAreFiguresInItsCells() {
    Release release = BulletinParser.parse(String.join("\n", lines("table-page.html")));

    assertThat(release.statistics())
        .extracting(
            Statistic::indicator,
            statistic -> statistic.quantity().value().toPlainString(),
            statistic -> statistic.quantity().unit().symbol(),
            statistic -> release.quote(statistic.span()),
            statistic -> release.quote(statistic.sentence()))
        .contains(
            tuple("粮食产量", "3136000", "吨", "313.6", "313.6"),
            tuple("粮食产量", "1.2", "%", "-1.2", "-1.2"),
            tuple("蔬菜产量", "12045000", "吨", "1,204.5", "1,204.5"));
    assertThat(release.diagnostics()).extracting(Diagnostic::code).isEmpty();
  }

  @Test
  void aFigureKnowsItsPlaceAndTheHeadsOverAndBeforeItAsPublished() {
    Release release = BulletinParser.parse(String.join("\n", lines("table-page.html")));
    Statistic vegetables =
        release.statistics().stream()
            .filter(s -> release.quote(s.span()).equals("1,204.5"))
            .findFirst()
            .orElseThrow();

    assertThat(vegetables.cell())
        .hasValueSatisfying(
            cell -> {
              assertThat(release.blocks().get(cell.table())).isInstanceOf(Block.Table.class);
              assertThat(cell.rowHeads()).containsExactly("蔬菜");
              assertThat(cell.columnHeads()).containsExactly("产量", "数量（万吨）");
            });
  }

  @Test
  void aHeadMayBeANumberWithParts() {
    List<String> read =
        read(
            List.of(
                List.of("项目", "人数（人）"),
                List.of("1.A 检查", "12"),
                List.of("1.A", "15"),
                List.of("1.a", "9")));

    assertThat(read).contains("检查人数 = 12 人");
  }

  @Test
  void proseInACellIsReadLikeProse() {
    List<String> read =
        read(
            List.of(
                List.of("单位", "人数（人）", "工作情况"),
                List.of("甲局", "12", "全年开展检查320次，检查企业1500家。"),
                List.of("乙局", "15", "未开展检查。")));

    assertThat(read).anyMatch(s -> s.contains("= 320 次")).anyMatch(s -> s.contains("= 1500 家"));
  }

  @Test
  void proseAmongLabelsAndValuesKeepsItsPlace() {
    Release release =
        BulletinParser.parse(
            "<html><body><h1>成交结果通报</h1><p>2022-07-19</p><p>现将本次采购的结果通报如下。</p><table>"
                + "<tr><td>采购单位</td><td>某市公安局</td></tr>"
                + "<tr><td>工作情况</td><td>全市共检查车辆9台，检查人员5人。</td></tr>"
                + "<tr><td>总成交金额</td><td>294.8万元</td></tr></table></body></html>");

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("检查车辆", "检查人员", "总成交金额");
  }

  @Test
  void aValueThatSpansRowsIsOneFigure() {
    Release release =
        BulletinParser.parse(
            "<html><body><h1>成交结果通报</h1><p>2022-07-19</p><p>现将本次采购的结果通报如下。</p><table>"
                + "<tr><td>采购单位</td><td>某市公安局</td><td>行政区域</td><td>某县</td></tr>"
                + "<tr><td rowspan='2'>总成交金额</td><td rowspan='2'>294.8万元</td>"
                + "<td>联系人</td><td>李某</td></tr><tr><td>联系电话</td><td>见公告</td></tr>"
                + "<tr><td>代理机构</td><td>某公司</td><td>代理费用</td><td>2万元</td></tr>"
                + "</table></body></html>");

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("总成交金额", "代理费用");
  }

  @Test
  void widthOfCharactersChangesNoNameAndNoFigure() {
    List<String> wide =
        read(
            List.of(
                List.of("项　目", "Ａ型客车（含改装车）（辆）", "比重（％）"),
                List.of("甲线（城区）", "１，２３４", "６０．５"),
                List.of("乙线【快线】", "８０５", "３９．５")));
    List<String> narrow =
        read(
            List.of(
                List.of("项目", "A型客车(含改装车)(辆)", "比重(%)"),
                List.of("甲线(城区)", "1,234", "60.5"),
                List.of("乙线【快线】", "805", "39.5")));

    assertThat(wide).isEqualTo(narrow).contains("甲线(城区)A型客车(含改装车) = 1234 辆");
  }

  @Test
  void everyFigureOfAHugeTableIsRead() {
    List<List<String>> rows =
        IntStream.range(0, 20_000)
            .mapToObj(r -> List.of("第" + r + "个项目", r + ".5", "-" + r, "—"))
            .collect(Collectors.toCollection(ArrayList::new));
    rows.add(0, List.of("项目", "金额（万元）", "同比增长（%）", "备注"));

    assertThat(read(rows)).hasSize(40_000);
  }

  @Test
  void aRaggedTableIsSafe() {
    List<PageBlock.Row> rows =
        List.of(
            new PageBlock.Row(List.of(cell("项目", 0, 1, 9), cell("数量", 3, 900, 1))),
            new PageBlock.Row(List.of()),
            new PageBlock.Row(List.of(cell("12", 40, 1, 65_000), cell("", 2, 1, 1))));
    TableCase table =
        new TableCase(
            "数量", LocalDate.of(2023, 1, 1), List.of(new PageBlock.Table(rows)), List.of());

    assertThat(table.actual()).hasSize(1);
  }

  private static PageBlock.Cell cell(String text, int column, int width, int height) {
    return new PageBlock.Cell(text, column, width, height, false);
  }

  private static List<String> read(List<List<String>> rows) {
    List<PageBlock.Row> read =
        rows.stream()
            .map(
                row ->
                    new PageBlock.Row(
                        IntStream.range(0, row.size())
                            .mapToObj(c -> cell(row.get(c), c, 1, 1))
                            .toList()))
            .toList();
    List<PageBlock> blocks = List.of(new PageBlock.Table(read));
    return new TableCase("项目", LocalDate.of(2023, 1, 1), blocks, List.of()).actual();
  }

  private static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(TableReaderTest.class.getResourceAsStream(name), name)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.site.Templates;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final int DEEPEST = ParserOptions.DEFAULTS.nestingLimit();

  private static final String PROSE = "<p>　　今年以来，全市公安机关共检查车辆3.2万台次，查处违法行为1560起，道路交通秩序总体平稳。</p>";

  private static final String THREE =
      PROSE
          + "<p>　　据介绍，全市公安机关同步检查客运场站86处，消除安全隐患310处，发放宣传资料2.4万份。</p>"
          + "<p>　　下一步，全市公安机关将继续加强路面管控，严查超员超载、酒后驾驶等违法行为。</p>";

  private static Page read(String html) {
    return HtmlReader.read(html, Optional.empty(), Templates.builtIn(), DEEPEST);
  }

  @Test
  void aBodyThatIsHiddenUntilAScriptRunsIsRead() {
    Page page =
        read(
            "<title>交通秩序整治情况通报</title><body style='visibility: hidden'>"
                + "<h1>交通秩序整治情况通报</h1><div class='info'>发布时间：2023-05-06</div>"
                + "<div id='zoom'>"
                + PROSE
                + "</div></body>");
    assertThat(page.blocks()).hasSize(1);
    assertThat(page.publishedOn()).contains(LocalDate.of(2023, 5, 6));
  }

  @Test
  void whatAReaderSeesWinsOverAMetaTag() {
    Page page =
        read(
            "<meta name='PubDate' content='2023-05-09 10:00'><title>情况通报_某市公安局网站</title>"
                + "<h1>情况通报</h1><div>2023-05-06 09∶30　来源：某市公安局</div><div id='zoom'>"
                + PROSE
                + "</div>");
    assertThat(page.publishedOn()).contains(LocalDate.of(2023, 5, 6));
    assertThat(page.publishedAt()).map(Object::toString).contains("2023-05-06T09:30+08:00");
    assertThat(page.source()).contains("某市公安局");
    assertThat(page.diagnostics()).hasSize(1);
  }

  @Test
  void theTimeAtWhichThePageWasBuiltIsNeverRead() {
    Page page =
        read(
            "<meta name='others' content='页面生成时间 2023-05-06 09:30:00'><title>情况通报</title>"
                + "<h1>全市情况通报</h1><div id='zoom'>"
                + THREE
                + "</div>");
    assertThat(page.publishedOn()).isEmpty();
  }

  @Test
  void aListOfLinksIsRefusedWithWhatWasExpectedAndFound() {
    String item = "<li><a href='a.html'>2023年5月6日全市交通秩序整治情况通报</a><span>2023-05-06</span></li>";
    assertThatThrownBy(() -> read("<title>情况通报</title><ul>" + item.repeat(20) + "</ul>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("expected")
        .hasMessageContaining("found");
  }

  @Test
  void aListWithALineOfProseIsRefused() {
    String item = "<li><a href='a.html'>2023年5月全市交通秩序整治情况通报</a><span>2023-05-06</span></li>";
    assertThatThrownBy(
            () ->
                read(
                    "<title>情况通报</title><h1>全市情况通报</h1><ul>"
                        + item.repeat(15)
                        + "</ul><p>共有123条记录，当前为第1页，每页显示15条，可以用上面的年份筛选。</p>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("a list of");
  }

  @Test
  void aShellThatAScriptWouldFillIsRefused() {
    assertThatThrownBy(
            () -> read("<title>某某部</title><div id='app'></div><script>render('通报内容')</script>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("expected a body");
  }

  @Test
  void markupNestedHoweverDeepIsReadInTime() {
    String frame = "<title>全市情况通报</title><h1>全市情况通报</h1><div>2023-05-06 来源：某市公安局</div>";
    for (String open : new String[] {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font>"}) {
      Page page = read(frame + open.repeat(20_000) + THREE);
      assertThat(page.blocks()).as(open).isNotEmpty();
    }
  }

  @Test
  void spansOfATableThatNeverEndAreReadInTime() {
    String cell = "<td rowspan=9999 colspan=999>1</td>";
    String rows = "<tr><td>台次</td><td>3.2</td></tr>".repeat(2_000);
    Page page =
        read(
            "<h1>全市情况通报</h1><div>2023-05-06</div><div id=zoom>"
                + PROSE
                + "<table><tr>"
                + cell.repeat(50)
                + "</tr>"
                + rows
                + "</table></div>");
    assertThat(page.blocks()).hasSize(2);
  }
}

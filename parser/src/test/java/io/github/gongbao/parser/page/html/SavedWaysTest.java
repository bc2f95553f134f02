package io.github.gongbao.parser.page.html;

import static io.github.gongbao.parser.page.html.Portal.FIRST;
import static io.github.gongbao.parser.page.html.Portal.LAST;
import static io.github.gongbao.parser.page.html.Portal.PROSE;
import static io.github.gongbao.parser.page.html.Portal.framed;
import static io.github.gongbao.parser.page.html.Portal.page;
import static io.github.gongbao.parser.page.html.Portal.read;
import static io.github.gongbao.parser.page.html.Portal.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.page.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Pages as archives, forums, papers and old content systems leave them. */
class SavedWaysTest {
  private static final String FIRST = "4月3日至9日，全市公安机关共接报刑事警情312起，同比下降14.6%，破获案件97起。";
  private static final String LAST = "公安机关提醒广大市民，凡是要求转账到“安全账户”的都是诈骗。";
  private static final String PROSE = "<p>　　" + FIRST + "</p><p>　　" + LAST + "</p>";

  @Test
  void whatAnArchiveAddsInAnotherLanguageIsNoneOfTheText() {
    Page page =
        framed(
            "全市一周警情通报--某市公安局",
            "<div id='wm-ipp'><p>About this capture</p><p>Starting in 1996, the organization has been donating crawl data, which are added every day after an embargo period. Other captures can be seen in the calendar.</p></div><div class='t'>全市一周警情通报</div><div>【发布时间：2013-12-06】 【关闭】</div><div class='x'>"
                + PROSE
                + "</div>");
    assertThat(page.title()).isEqualTo("全市一周警情通报");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aListOfTermsOverTheTextIsReadToItsEnd() {
    Page page =
        page(
            "信息公开",
            "<dl><dt>信息名称</dt><dd>全市一周警情通报</dd><dt>索引号</dt><dd>0024/2020-001</dd><dt>发布机构</dt><dd>某市公安局</dd><dt>生成日期</dt><dd>2020-04-09</dd><dt>发布日期</dt><dd>2020-04-10</dd><dt>公开方式</dt><dd>主动公开</dd></dl>",
            "<h3>全市一周警情通报</h3>" + PROSE);
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 4, 10));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aNumberStandsInTheFieldBehindItsLabel() {
    Page page =
        framed(
            "某市人民政府",
            "<div class='detail-title'>六月份全市安全生产情况通报</div><div><div><span>发布时间</span> <span>2024-07-05 09:12</span></div><div><span>文号</span> <span>某安委办〔2024〕19号</span></div></div><div class='detail-content'>"
                + PROSE
                + "</div>");
    assertThat(page.documentNumber()).contains("某安委办〔2024〕19号");
  }

  @Test
  void plainSpansSideBySideAreFields() {
    Page page =
        framed(
            "一周警情_某市公安局",
            "<div class='article-title'>全市一周警情通报</div><div class='tags'><span>某市公安局</span><span>2021.06.02</span><span>88</span></div><div class='rich-text'>"
                + PROSE
                + "</div>");
    assertThat(page.publishedOn()).contains(LocalDate.of(2021, 6, 2));
    assertThat(page.source()).contains("某市公安局");
  }

  @Test
  void theBodyBetweenTitleAndDateIsNotTheTitle() {
    Page page =
        framed(
            "新建网页 1",
            "<table><tr><td><p align=center><b>某市二○○三年国民经济和社会发展统计公报</b></p><p align=center>某市统计局</p><p align=center>（2004年3月18日）</p>"
                + PROSE
                + "</td></tr></table>");
    assertThat(page.title()).isEqualTo("某市二○○三年国民经济和社会发展统计公报");
    assertThat(page.publishedOn()).contains(LocalDate.of(2004, 3, 18));
  }

  @Test
  void strokesStandForColonsInTheNotesOfAnAccount() {
    Page page =
        read(
            "<meta property='og:title' content='一周警情来了'><h1 id='activity-name'>一周警情来了</h1><em"
                + " id='publish_time'>2023-04-20 17:30</em><div"
                + " id='js_content'><p>点击蓝字</p><p>关注我们</p>"
                + PROSE
                + "<p>END</p><p>编辑 | 李晓</p><p>审核 | 赵国</p><p>点个“在看”你最好看</p></div>");
    assertThat(page.editor()).contains("李晓");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theDayOfAPaperStandsOverItsHeadline() {
    Page page =
        framed(
            "某某日报数字报-全市秋粮丰收在望",
            "<table><tr><td>2012年10月09日 星期二</td><td><a href='/'>返回首页</a></td></tr></table><div class='font01'>全市秋粮丰收在望</div><div id='ozoom'>"
                + PROSE
                + "</div>");
    assertThat(page.publishedOn()).contains(LocalDate.of(2012, 10, 9));
  }

  @Test
  void theDayStandsUnderTheTextWithItsClock() {
    Page page =
        framed(
            "三月份零售業總銷貨額",
            "<h1>三月份零售業總銷貨額</h1><div id='pressrelease'>"
                + PROSE
                + "<p>　　各县（市、区）公安机关同步开展夜查，检查出租房屋2.1万间，登记流动人口3.6万人。</p></div><div>完</div>2021年5月4日（星期二）<br>香港時間16時30分");
    assertThat(page.publishedOn()).contains(LocalDate.of(2021, 5, 4));
  }

  @Test
  void whatTheSiteSaysOfItsRightsUnderTheEditorIsNoneOfTheText() {
    Page page =
        page(
            "全市一周警情通报-某某网",
            "",
            "<h1>全市一周警情通报</h1><p>2014年07月05日 10:55　来源：某某网</p>"
                + PROSE
                + "<p>【编辑:叶青】</p><p>本网站所刊载信息，不代表本网观点。刊用本网站稿件，务经书面授权。</p>");
    assertThat(page.editor()).contains("叶青");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aTextThatStandsOnceMoreForTelephonesIsReadOnce() {
    Page page =
        framed(
            "就业情况通报",
            "<div class='detail-content'><div class='head'><h1>就业情况通报</h1><p>2022/07/12 09:30 来源：临江县统计局</p></div><div class='pc'>"
                + PROSE
                + "</div><div class='mobile'>"
                + PROSE
                + "</div></div>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aCaptionThatStandsOverTwoPicturesEndsNoText() {
    String caption = "<p>八月一日上午，全县庆祝活动在县文化中心举行，各界代表三百余人到场观看演出。</p><p><img src='a.jpg'></p>";
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div>",
            caption + "<p>" + FIRST + "</p>" + caption + "<p>" + LAST + "</p>");
    assertThat(words(page)).contains(FIRST, LAST);
  }

  @Test
  void labelsOfLinksOverTheTextAreNone() {
    Page page =
        framed(
            "就业指导进村_临江信息网",
            "<h1>就业指导进村</h1><div>2014-04-01 16:35 来源：临江县就业局</div>"
                + "<div><p>关联稿件：</p><p>相关附件：</p><p>就业指导进村</p>"
                + PROSE
                + "</div>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theLineOverATableIsTheTitleOfAPageThatCallsItselfByItsProgram() {
    String table =
        "<table><tr><td>地区</td><td>粮食产量</td></tr><tr><td>全省</td><td>1920.5</td></tr><tr><td>甲市</td><td>310.2</td></tr><tr><td>乙市</td><td>298.6</td></tr><tr><td>丙市</td><td>271.9</td></tr><tr><td>丁市</td><td>254.3</td></tr><tr><td>戊市</td><td>201.7</td></tr><tr><td>己市</td><td>187.4</td></tr><tr><td>庚市</td><td>165.0</td></tr><tr><td>辛市</td><td>131.5</td></tr></table>";
    Page page =
        framed("表格输出程序", "<div>2021年各市粮食产量统计</div><div>单位:万吨</div>" + table + "<p>摘自统计年鉴。</p>");
    assertThat(page.title()).isEqualTo("2021年各市粮食产量统计");
    Page other = framed("粮食产量统计", "<div>表格输出程序</div>" + table + "<p>摘自统计年鉴。</p>");
    assertThat(other.title()).isEqualTo("粮食产量统计");
  }
}

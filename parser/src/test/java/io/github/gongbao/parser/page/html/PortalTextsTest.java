package io.github.gongbao.parser.page.html;

import static io.github.gongbao.parser.page.html.Portal.FIRST;
import static io.github.gongbao.parser.page.html.Portal.LAST;
import static io.github.gongbao.parser.page.html.Portal.PROSE;
import static io.github.gongbao.parser.page.html.Portal.framed;
import static io.github.gongbao.parser.page.html.Portal.page;
import static io.github.gongbao.parser.page.html.Portal.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where the text of a page begins and ends that no template knows. */
class PortalTextsTest {
  @Test
  void longParagraphsOverTheNoteOfTheSourceAreTheBody() {
    String paragraph = FIRST.repeat(8);
    Page page =
        framed(
            "专家视点",
            "<table><tr><td>就业形势预期乐观</td></tr><tr><td>2017-02-28 10:17:22</td></tr><tr><td><p>"
                + paragraph
                + "</p><p>"
                + paragraph
                + LAST
                + "</p><p>（信息来源：某某经济网）</p></td></tr></table>");
    assertThat(page.title()).isEqualTo("就业形势预期乐观");
    assertThat(words(page)).startsWith(paragraph, paragraph + LAST);
  }

  @Test
  void whatTheSiteSaysOverTheHeadlineInTheSameElementIsNoText() {
    Page page =
        page(
            "就业指导进村 - 工作动态 - 临江信息网",
            "",
            "<p>每日一语</p><p>不积跬步，无以至千里；不积小流，无以成江海。</p><p>就业指导进村</p><p>2014-04-01 | 阅读： | 供稿：方玲</p>"
                + PROSE);
    assertThat(page.title()).isEqualTo("就业指导进村");
    assertThat(page.publishedOn()).contains(LocalDate.of(2014, 4, 1));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aDecreeOverTheTitleOfWhatItPublishesIsText() {
    String decree = "《临江县就业促进办法》已经县人民政府常务会议通过，现予公布。";
    Page page =
        framed(
            "临江县就业促进办法_临江信息网",
            "<h1>临江县就业促进办法</h1><div>时间：2021-07-12 09:30</div><div><p>"
                + decree
                + "</p><p>临江县就业促进办法</p><p>（2021年7月1日临江县人民政府常务会议通过）</p>"
                + PROSE
                + "</div>");
    assertThat(words(page)).startsWith(decree);
  }

  @Test
  void aPublicationLineIsNoHeadlineThoughItsMarkupSaysSo() {
    Page page =
        page(
            "青春网",
            "<h3>关于开设青年就业课堂的通知</h3><h4>来源：<span></span>　　发布时间：<span>2018-04-09</span>　　作者：<span>团县委</span></h4>",
            PROSE);
    assertThat(page.title()).isEqualTo("关于开设青年就业课堂的通知");
    assertThat(page.publishedOn()).contains(LocalDate.of(2018, 4, 9));
  }

  @Test
  void anUnknownLabelBesideTheLabelledDateIsNoText() {
    Page page = page("青春网", "", "<h3>青年就业课堂开讲</h3><p>来源：　发布时间：2020-12-17　上报基层：城关镇</p>" + PROSE);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whatTheSiteDisclaimsIsNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div>",
            PROSE + "<p>免责声明</p><p>事先未经本单位书面同意,严格禁止对本网站内容的使用,包括但不限于发布、复制、修改、摘录或引用等。</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theDayUnderATableIsNoneOfTheHead() {
    Page page =
        framed(
            "就业人员名单公示",
            "<h2>就业人员名单公示</h2><div>发布时间：</div><div><table><tr><td colspan='2'>"
                + FIRST.repeat(4)
                + "</td></tr><tr><td>方玲</td><td>城关镇</td></tr><tr><td>陆海</td><td>东乡</td></tr></table><p>临江县人力资源和社会保障局</p><p>2017年11月28日</p></div>");
    assertThat(page.blocks()).anyMatch(PageBlock.Table.class::isInstance);
    assertThat(page.publishedOn()).contains(LocalDate.of(2017, 11, 28));
  }

  @Test
  void aShortTitleIsToldByTheNameOfItsElement() {
    Page page =
        framed(
            "新闻列表页",
            "<div class='banner'><label>首页</label><i>></i><label>走进临江</label></div>"
                + "<div class='column title'>走进临江</div><div><label>时间：<span>2020-09-29</span></label>"
                + "<label>浏览：<span>146</span></label></div><div class='column content'><h2>一、现状概况</h2>"
                + PROSE
                + "<h2>二、功能定位</h2>"
                + PROSE
                + "</div>");
    assertThat(page.title()).isEqualTo("走进临江");
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 9, 29));
    assertThat(page.blocks().get(0)).isEqualTo(new PageBlock.Heading("一、现状概况", 2));
  }

  @Test
  void theDayOfTheTitleDatesAPageThatNothingElseDoes() {
    Page page =
        page("2021年7月12日 临江播报", "<h2>2021年7月12日 临江播报</h2>", "<p>" + FIRST.repeat(5) + "</p>");
    assertThat(page.publishedOn()).contains(LocalDate.of(2021, 7, 12));
    assertThat(page.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Diagnostic.Code.DATE_MISSING);
  }

  @Test
  void whatAnAccountSaysOfItselfUnderTheSourceIsNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            "<p>六月末，全县城镇登记失业人员为1180人，比五月末减少42人。</p><p>其中，就业困难人员为206人。</p>"
                + PROSE
                + "<p>来源：临江人社</p><p>掌上临江，看见身边</p><p>投稿邮箱：lj@example.com</p>"
                + "<p>长按关注小号“临江圈”</p><p>万一哪天找不到我们，还可以到小号找试试。</p>");
    assertThat(page.source()).contains("临江人社");
    assertThat(words(page)).endsWith(FIRST, LAST).hasSize(4);
  }

  @Test
  void aDayWithoutItsSignEndsBeforeALabel() {
    Page page = page("就业情况通报", "<h2>就业情况通报</h2><div>2011年10月12来源：</div>", PROSE);
    assertThat(page.publishedOn()).contains(LocalDate.of(2011, 10, 12));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theButtonsOfAPlayerAreNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            "<div class='video-player'><p>播放速度：2X</p><p>很抱歉，当前视频播放失败。</p></div>" + PROSE);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whatASiteWillDoForThoseWhoFollowItIsNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            PROSE
                + "<p>临江县人力资源和社会保障局</p><p>2021年7月12日</p>"
                + "<p>【温馨提示】各位想要了解最新内容，可以加QQ群：12345678，我们会在第一时间送上最新动态。</p>"
                + "<p>大家可以收藏就业资讯栏目，我们会随时发布最新动态。</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST, "临江县人力资源和社会保障局", "2021年7月12日");
  }

  @Test
  void namesOfSitesUnderTheSignatureAreNoText() {
    String names =
        "<p>友情链接</p><p>发展改革委</p><p>生态环境部</p><p>交通运输部</p><p>新华网</p><p>中国文明网</p><p>信用中国</p>";
    String signed = "<p>临江县人力资源和社会保障局</p><p>2021年7月12日</p>";
    String head = "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>";
    Page page = page("就业情况通报", head, PROSE + signed + names);
    assertThat(words(page)).containsExactly(FIRST, LAST, "临江县人力资源和社会保障局", "2021年7月12日");
    String annex = "<p>附件</p><p>获奖人员名单</p><p>方玲</p><p>陆海</p><p>王洪</p><p>李勇</p><p>赵军</p><p>周明</p>";
    page = page("就业情况通报", head, PROSE + signed + annex);
    assertThat(words(page)).endsWith("赵军", "周明");
  }

  @Test
  void theNameOfACompanyInTheTitleTagIsNoTitle() {
    Page page =
        framed(
            "临江某某矿业有限公司",
            "<div>临江某某矿业有限公司</div><div>地址：临江县东郊</div><div id='shownews'><h1>2020年厂界噪声检测数据</h1>"
                + "<table><tr><td>检测点位</td><td>昼间</td></tr><tr><td>东厂界</td><td>60.3</td></tr>"
                + "<tr><td>本次检测依据工业企业厂界环境噪声排放标准，仪器为声级计，方法为现场监测</td><td>"
                + "监测期间生产工况稳定，天气晴好，风速小于5米每秒，监测结果符合标准限值要求，各点位昼夜各测一次，"
                + "质量控制按规定执行，监测人员持证上岗</td></tr></table></div>");
    assertThat(page.title()).isEqualTo("2020年厂界噪声检测数据");
    assertThat(page.blocks()).hasOnlyElementsOfType(PageBlock.Table.class);
  }

  @Test
  void howOftenAPageWasLookedAtIsNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2>",
            "<p>发布时间：2017年7月24日</p><p>查看:16904</p><p>来源:</p>" + PROSE + "<p>（微信扫描分享）</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whatAPortalShowsBelowEachArticleIsNoTextWhateverItSays() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            PROSE
                + "<p>服务条款/私隐政策</p><div>其他人也在看</div><p>临江通讯社·2天前</p><p>夏粮丰收</p><p>"
                + "全县夏粮总产量达到4.2万吨，同比增长3.1%，单产再创新高，机收率超过九成五。".repeat(3)
                + "</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theDateStandsBetweenTheHeadlineAndItsRepetition() {
    Page page =
        page(
            "就业情况通报",
            "<h1>就业情况通报</h1><div>阅读整篇文章</div><div>2021年7月12日周一 下午2:05</div><div>就业情况通报</div>",
            PROSE);
    assertThat(page.publishedAt()).map(Object::toString).contains("2021-07-12T14:05+08:00");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void stepsThatBeginWithACodeToScanAreText() {
    String step = "1.先扫二维码，关注临江人社公众号";
    Page page =
        page("办理流程", "<h2>办理流程</h2><div>2021-07-12 09:30</div>", "<p>" + step + "</p>" + PROSE);
    assertThat(words(page)).containsExactly(step, FIRST, LAST);
  }

  @Test
  void anAddressThatIsALinkEndsNoText() {
    Page page =
        framed(
            "征文通知_临江信息网",
            "<h2>征文通知</h2><div>2021-07-12 09:30</div><table><tr><td><ul><li><a href='/x'>征文活动公告汇总</a></li></ul>"
                + PROSE
                + "<p><a href='javascript:;'>http://www.example.com/#/link/1</a></p>"
                + "<p>联系人：方玲，电话：0592-1234567</p><p>临江县教育局</p><p>2021年7月12日</p></td></tr></table>");
    assertThat(words(page)).endsWith("联系人：方玲，电话：0592-1234567", "临江县教育局", "2021年7月12日");
  }

  @Test
  void severalLinksUnderTheLastSentenceAreOfOtherTexts() {
    String link = "<p><b><a href='/x%1$d.html'>%1$d个县的就业故事</a></b></p>";
    String links = link.formatted(2) + link.formatted(3) + link.formatted(5);
    Page page = page("就业情况通报", "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>", PROSE + links);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aTableOfLinksAndToolsOverTheTextAreNone() {
    String cell = "<td><a href='/x.html'>理财的故事</a></td>";
    String row = "<tr bgcolor='#eee'>" + cell.repeat(3) + "</tr>";
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            "<table border='1'>" + row.repeat(3) + "</table><p>发送短信随时随地查行情</p>" + PROSE);
    assertThat(page.blocks()).noneMatch(PageBlock.Table.class::isInstance);
    page = page("就业情况通报", "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>", "<i>小字号</i>" + PROSE);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whatIsHiddenOrStandsInAFooterIsNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2>",
            "<div class='hiddenNote'>同意规范，才能使用听新闻的功能。</div>"
                + PROSE
                + "<footer><p>隐藏边栏</p><p>发布日期：2021-07-12 09:30 所属分类：头条</p></footer>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
    assertThat(page.publishedOn()).contains(LocalDate.of(2021, 7, 12));
  }

  @Test
  void theDayOfASignatureIsTextWhateverNoteStandsBehindIt() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>2021-07-12 09:30</div>",
            PROSE + "<p>临江公司董事会</p><p>2021年7月11日（来源：某某报）</p><p>加载中...</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST, "临江公司董事会", "2021年7月11日（来源：某某报）");
  }
}

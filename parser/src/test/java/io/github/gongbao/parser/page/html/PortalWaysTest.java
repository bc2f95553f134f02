package io.github.gongbao.parser.page.html;

import static io.github.gongbao.parser.page.html.Portal.FIRST;
import static io.github.gongbao.parser.page.html.Portal.FOOT;
import static io.github.gongbao.parser.page.html.Portal.LAST;
import static io.github.gongbao.parser.page.html.Portal.PROSE;
import static io.github.gongbao.parser.page.html.Portal.framed;
import static io.github.gongbao.parser.page.html.Portal.page;
import static io.github.gongbao.parser.page.html.Portal.read;
import static io.github.gongbao.parser.page.html.Portal.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Page;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Pages of portals that no template knows: what stands around the text and in its lists. */
class PortalWaysTest {
  @Test
  void annexesThatAScriptDownloadsAreNoMenu() {
    Page page =
        page(
            "就业情况的公示",
            "<h2>就业情况的公示</h2><div>发布时间：2021-07-12 09:30</div>",
            PROSE
                + "<p>附件：</p><p>1.<a href='javascript:;'>新增就业人员名单</a></p><p>2.<a href=\"javascript:down('77')\">任务分解表</a></p><p>临江县人力资源和社会保障局</p><p>2021年7月12日</p>");
    assertThat(words(page))
        .containsExactly(
            FIRST, LAST, "附件：", "1.新增就业人员名单", "2.任务分解表", "临江县人力资源和社会保障局", "2021年7月12日");
  }

  @Test
  void theClockUnderTheDayOfAReleaseIsWhenItWasPublished() {
    Page page =
        page(
            "就業情況通報",
            "<h2>就業情況通報</h2>",
            PROSE + "<p>完<br><br>2024年8月2日（星期五）<br>香港時間16時30分<br></p>");
    assertThat(page.publishedAt()).contains(OffsetDateTime.parse("2024-08-02T16:30:00+08:00"));
    assertThat(words(page)).containsExactly(FIRST, LAST, "完", "2024年8月2日（星期五）");
  }

  @Test
  void theCopyOfATextForTelephonesIsNoneOfIt() {
    String head = "<h2>就业情况通报</h2><p>2021/07/12 09:30</p><p>|</p><p>Aa</p><p>|</p>";
    String text = "<p>一、新增就业</p>" + PROSE;
    Page page =
        page(
            "就业情况通报",
            "",
            "<div class='pc'>" + head + text + "</div><div class='mobile'>" + text + "</div>");
    assertThat(page.publishedAt()).contains(OffsetDateTime.parse("2021-07-12T09:30:00+08:00"));
    assertThat(words(page)).containsExactly("一、新增就业", FIRST, LAST);
  }

  @Test
  void aMenuUnderAnEmptyListOfAnnexesIsNoneOfIt() {
    Page page =
        page(
            "就业情况的公示",
            "<h2>就业情况的公示</h2><div>发布时间：2021-07-12 09:30</div>",
            PROSE
                + "<p>附件：</p><p><a href='/1.html'>上半年社会保险参保情况的公示</a></p><p><a href='/2.html'>春季招聘会的公告</a></p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whereTheSiteIsNamedBesideDateAndSourceTheyAreNoText() {
    Page page =
        page(
            "就业情况通报",
            "",
            "<h2>就业情况通报</h2><p>［临江县教育服务网］ 发布时间：2021-07-12 09:30 来源：县人社局　分享：</p>" + PROSE);
    assertThat(page.source()).contains("县人社局");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void anEditorIsNamedInBracketsWithWhatElseReachesHim() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div>",
            PROSE + "<p>【编辑：方玲 QQ：12345678；TEL：0579-1234567】</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aGreetingOfTheSiteIsNoHeadline() {
    Page page =
        page(
            "临江县实验小学",
            "<div>临江县实验小学欢迎您！</div><div>就业指导进课堂</div><div>[发布时间2021年4月23日]</div>",
            PROSE);
    assertThat(page.title()).isEqualTo("就业指导进课堂");
  }

  @Test
  void aDateWithoutItsCenturyStandsAmongTools() {
    Page page = page("就业情况通报", "<h2>就业情况通报</h2><div>| 18-03-20 | 【大 中 小】【打印】【关闭】</div>", PROSE);
    assertThat(page.publishedOn()).contains(LocalDate.of(2018, 3, 20));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aFewNamesUnderThePublicationLineAreTheBody() {
    Page page =
        framed(
            "领导简介",
            "<h4>领导简介</h4><p>2019-03-20 11:30</p><p>主任：方玲</p><p>副主任：陆海、王洪、李勇</p><p><a href='/x'>本期将走进临江县的村庄</a></p><p>请来著名演员方玲作客。看她怎样走进临江县的村庄...</p><div>各地：北京 | 天津 | 河北 | 山西 | 辽宁 | 吉林 | 上海 | 江苏 | 浙江 | 安徽</div>");
    assertThat(words(page)).containsExactly("主任：方玲", "副主任：陆海、王洪、李勇");
  }

  @Test
  void anEmptyCellUnderThePublicationLineIsNoBody() {
    String html =
        "<title>领导简介</title><h4>领导简介</h4><p>2019-03-20 11:30</p><table><tr><td></td></tr></table>";
    assertThatThrownBy(() -> read(html + FOOT)).isInstanceOf(BulletinParseException.class);
  }

  @Test
  void anInvitationUnderTheTextIsNoneOfIt() {
    Page page =
        page(
            "就业情况通报", "<h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div>", PROSE + "<p>欢迎关注临江人社</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aShortBulletinBesideTheNewsOfTheSiteIsRead() {
    StringBuilder news = new StringBuilder();
    for (int day = 10; day < 20; day++) {
      news.append("<li><a href='/").append(day).append("'>县人社局开展就业服务进村活动第");
      news.append(day).append("场</a> 2021-07-").append(day).append("</li>");
    }
    Page page =
        framed(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>日期：2021-07-12 发布人：方玲</div><div>"
                + PROSE
                + "<p>核发：方玲 点击数：86 【收藏本页】</p></div><h4>相关链接</h4><ul>"
                + news
                + "</ul>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
    assertThatThrownBy(() -> framed("就业动态", "<ul>" + news + "</ul>"))
        .isInstanceOf(BulletinParseException.class);
  }

  @Test
  void abstractsOfArticlesAreNoText() {
    StringBuilder list = new StringBuilder();
    for (int day = 10; day < 16; day++) {
      list.append("<li><h4><a href='/x'>全县就业形势稳中向好之").append(day).append("</a></h4>");
      list.append("<p>7月")
          .append(day)
          .append("日，")
          .append(FIRST)
          .append("</p><p>来源：县人社局 时间：2021-07-")
          .append(day);
      list.append("</p></li>");
    }
    assertThatThrownBy(() -> framed("就业动态", "<ul>" + list + "</ul>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("a body");
  }

  @Test
  void entriesWithDayAndClockInBracketsAreAList() {
    StringBuilder list = new StringBuilder();
    for (int day = 10; day < 18; day++) {
      list.append("<li>[2021-07-").append(day).append(" 09:30]全县就业形势稳中向好，招聘会有序举行</li>");
    }
    assertThatThrownBy(() -> framed("就业动态", "<ul>" + list + "</ul>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("a body");
  }

  @Test
  void theNumberOfAnErrorIsNoTitle() {
    String said = "<p>源站可能宕机，请检查防火墙是否拦截。也可能是首次接入，等待几分钟后即可访问。</p>";
    assertThatThrownBy(() -> framed("502", said)).isInstanceOf(BulletinParseException.class);
  }

  @Test
  void anEntryOfADirectoryIsNoBulletin() {
    assertThatThrownBy(
            () ->
                framed(
                    "临江信息网",
                    "<div>临江县就业促进会 2016年10月11日 14:08:49</div><div>所属地区：[临江县] 网址：http://www.example.com/ [点击访问]</div>"))
        .isInstanceOf(BulletinParseException.class);
  }

  @Test
  void aHeadlineMayEndInANetThatIsNoSite() {
    Page page =
        page(
            "临江县首座服务区光伏发电项目并网",
            "<div>临江县首座服务区光伏发电项目并网</div><div>2020-12-24</div><div>临江交通</div>",
            PROSE);
    assertThat(page.title()).isEqualTo("临江县首座服务区光伏发电项目并网");
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 12, 24));
  }

  @Test
  void beforeTheNamesOfSitesThatNoListHoldsIsTheHeadline() {
    Page page =
        page(
            "就业指导进课堂-临江开放大学-临江开放大学教育学院新版",
            "<div>就业指导进课堂</div><div>2021-03-04 09:06</div><div>方玲</div>",
            PROSE);
    assertThat(page.title()).isEqualTo("就业指导进课堂");
    assertThat(page.publishedOn()).contains(LocalDate.of(2021, 3, 4));
  }

  @Test
  void theDateUnderAPictureMayHaveANameBesideIt() {
    Page page =
        framed(
            "秋季招聘会举行",
            "<h1>秋季招聘会举行</h1><div class='info'>"
                + PROSE
                + "</div><div>2020-12-16 08:33 未知</div><h3>热门图集</h3>");
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 12, 16));
  }

  @Test
  void theArticlesBeforeAndBehindEndATextWhateverFollows() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div>",
            PROSE
                + "<p>上一篇：春季招聘会</p><p>下一篇：返回列表</p><p>推荐阅读</p><p>夏粮丰收</p><p>全县夏粮总产量达到4.2万吨，同比增长3.1%，单产再创新高，机收率超过九成五。</p>");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void dateAccountAndWriterInOneLineAreNoText() {
    Page page =
        page(
            "就业情况通报",
            "<h2>就业情况通报</h2>",
            "<p><span>2020-08-27</span> <span>掌上临江</span><span>作者：记者方玲 图片除署名外均为陆海摄</span></p>"
                + PROSE);
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 8, 27));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aDayThatTheTextNamesUnderItsHeadIsText() {
    String day = "2020年11月24日（周二）上午8:00-12:00";
    Page page =
        framed(
            "招聘活动通知",
            "<h2>招聘活动通知</h2><div>时间：2020-11-17 来源：县人社局</div><div><p>一、活动时间：</p><p>"
                + day
                + "</p>"
                + PROSE
                + "</div>");
    assertThat(words(page)).containsExactly("一、活动时间：", day, FIRST, LAST);
  }

  @Test
  void theDayBesideTheNameThatThePageCallsItselfIsNoTitle() {
    Page page =
        framed(
            "临江县卫生健康委员会",
            "<h1>临江县4月9日疫情通报</h1><div><span>2022-04-10</span><span>临江县卫生健康委员会</span><span>阅读 2,318</span></div><div>"
                + PROSE
                + "</div>");
    assertThat(page.title()).isEqualTo("临江县4月9日疫情通报");
    assertThat(page.source()).contains("临江县卫生健康委员会");
  }

  @Test
  void whatASearchIsMadeInIsNoTitle() {
    Page page =
        framed(
            "全县春播进度过半",
            "<form><label><input type='radio'>标题</label> <label><input type='radio'>全文</label></form>"
                + "<table><tr><td>标题</td><td>全文</td></tr></table>"
                + "<div id='zoom'><p>全县春播进度过半</p><p>2021-05-06</p>"
                + PROSE
                + "</div>");
    assertThat(page.title()).isEqualTo("全县春播进度过半");
  }

  @Test
  void theDayInATableUnderTheHeadlineIsWhenThePageWasPublished() {
    Page page =
        page(
            "就业情况通报",
            "<div>就业情况通报</div><table><tr><td colspan='2'>2021-07-12 09:30 来源： <span>临江县人社局</span></td></tr><tr><td>【字体：大 中 小】</td><td>分享到：</td></tr></table>",
            PROSE);
    assertThat(page.publishedAt()).contains(OffsetDateTime.parse("2021-07-12T09:30:00+08:00"));
    assertThat(page.source()).contains("临江县人社局");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theNameOfAnOfficeInTheTitleTagIsNoTitle() {
    Page page =
        page("临江县财政局", "<h1>就业情况通报</h1><div>时间：2021-07-12 09:30</div>", "<p>临江县财政局</p>" + PROSE);
    assertThat(page.title()).isEqualTo("就业情况通报");
  }

  @Test
  void aPageThatIsCalledAsAToolIsIsRefused() {
    assertThatThrownBy(() -> page("注册", "<h1>注册</h1>", PROSE + PROSE + PROSE))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("a page of the site");
  }
}

package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.site.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the text of a page begins and ends that no template knows. */
class PortalTextsTest {
  private static final String MENU =
      "<ul><li><a href='/'>首页</a></li><li><a href='/a'>机构职能</a></li><li><a href='/b'>办事指南</a></li></ul>";
  private static final String FIRST = "上半年，全县新增城镇就业2316人，完成全年任务的57.9%。";
  private static final String LAST = "下一步，县人力资源和社会保障局将办好秋季招聘会。";
  private static final String PROSE = "<p>" + FIRST + "</p><p>" + LAST + "</p>";
  private static final String FOOT = "<div>主办：临江县人民政府　网站标识码：3301000012</div>";

  private static Page read(String html) {
    int deepest = ParserOptions.DEFAULTS.nestingLimit();
    return HtmlReader.read(html, Optional.empty(), Templates.builtIn(), deepest);
  }

  private static List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    for (PageBlock block : page.blocks()) {
      if (block instanceof PageBlock.Paragraph paragraph) {
        words.add(paragraph.text());
      }
    }
    return words;
  }

  @Test
  void longParagraphsOverTheNoteOfTheSourceAreTheBody() {
    String paragraph = FIRST.repeat(8);
    Page page =
        read(
            "<title>专家视点</title>"
                + MENU
                + "<table><tr><td>就业形势预期乐观</td></tr><tr><td>2017-02-28 10:17:22</td></tr><tr><td><p>"
                + paragraph
                + "</p><p>"
                + paragraph
                + LAST
                + "</p><p>（信息来源：某某经济网）</p></td></tr></table>"
                + FOOT);
    assertThat(page.title()).isEqualTo("就业形势预期乐观");
    assertThat(words(page)).startsWith(paragraph, paragraph + LAST);
  }

  @Test
  void whatTheSiteSaysOverTheHeadlineInTheSameElementIsNoText() {
    Page page =
        read(
            "<title>就业指导进村 - 工作动态 - 临江信息网</title>"
                + MENU
                + "<div><p>每日一语</p><p>不积跬步，无以至千里；不积小流，无以成江海。</p><p>就业指导进村</p>"
                + "<p>2014-04-01 | 阅读： | 供稿：方玲</p>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(page.title()).isEqualTo("就业指导进村");
    assertThat(page.publishedOn()).contains(LocalDate.of(2014, 4, 1));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aDecreeOverTheTitleOfWhatItPublishesIsText() {
    String decree = "《临江县就业促进办法》已经县人民政府常务会议通过，现予公布。";
    Page page =
        read(
            "<title>临江县就业促进办法_临江信息网</title><h1>临江县就业促进办法</h1><div>时间：2021-07-12 09:30</div>"
                + "<div><p>"
                + decree
                + "</p><p>临江县就业促进办法</p><p>（2021年7月1日临江县人民政府常务会议通过）</p>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(words(page)).startsWith(decree);
  }

  @Test
  void aPublicationLineIsNoHeadlineThoughItsMarkupSaysSo() {
    Page page =
        read(
            "<title>青春网</title>"
                + MENU
                + "<h3>关于开设青年就业课堂的通知</h3><h4>来源：<span></span>　　发布时间：<span>2018-04-09</span>　　作者："
                + "<span>团县委</span></h4><div>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(page.title()).isEqualTo("关于开设青年就业课堂的通知");
    assertThat(page.publishedOn()).contains(LocalDate.of(2018, 4, 9));
  }

  @Test
  void anUnknownLabelBesideTheLabelledDateIsNoText() {
    Page page =
        read(
            "<title>青春网</title>"
                + MENU
                + "<div><h3>青年就业课堂开讲</h3><p>来源：　发布时间：2020-12-17　上报基层：城关镇</p>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whatTheSiteDisclaimsIsNoText() {
    Page page =
        read(
            "<title>就业情况通报</title><h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div><div>"
                + PROSE
                + "<p>免责声明</p><p>事先未经本单位书面同意,严格禁止对本网站内容的使用,包括但不限于发布、复制、修改、摘录或引用等。</p>"
                + "</div>"
                + FOOT);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void theDayUnderATableIsNoneOfTheHead() {
    Page page =
        read(
            "<title>就业人员名单公示</title>"
                + MENU
                + "<h2>就业人员名单公示</h2><div>发布时间：</div><div><table><tr><td colspan='2'>"
                + FIRST.repeat(4)
                + "</td></tr><tr><td>方玲</td><td>城关镇</td></tr><tr><td>陆海</td><td>东乡</td></tr></table>"
                + "<p>临江县人力资源和社会保障局</p><p>2017年11月28日</p></div>"
                + FOOT);
    assertThat(page.blocks()).anyMatch(PageBlock.Table.class::isInstance);
    assertThat(page.publishedOn()).contains(LocalDate.of(2017, 11, 28));
  }
}

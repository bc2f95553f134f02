package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.site.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of portals that no template knows: what stands around the text and in its lists. */
class PortalWaysTest {
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
      } else if (block instanceof PageBlock.Signature signature) {
        words.add(signature.text());
      }
    }
    return words;
  }

  @Test
  void annexesThatAScriptDownloadsAreNoMenu() {
    Page page =
        read(
            "<title>就业情况的公示</title>"
                + MENU
                + "<h2>就业情况的公示</h2><div>发布时间：2021-07-12 09:30</div><div>"
                + PROSE
                + "<p>附件：</p><p>1.<a href='javascript:;'>新增就业人员名单</a></p>"
                + "<p>2.<a href=\"javascript:down('77')\">任务分解表</a></p>"
                + "<p>临江县人力资源和社会保障局</p><p>2021年7月12日</p></div>"
                + FOOT);
    assertThat(words(page))
        .containsExactly(
            FIRST, LAST, "附件：", "1.新增就业人员名单", "2.任务分解表", "临江县人力资源和社会保障局", "2021年7月12日");
  }

  @Test
  void aMenuUnderAnEmptyListOfAnnexesIsNoneOfIt() {
    Page page =
        read(
            "<title>就业情况的公示</title><h2>就业情况的公示</h2><div>发布时间：2021-07-12 09:30</div><div>"
                + PROSE
                + "<p>附件：</p><p><a href='/1.html'>上半年社会保险参保情况的公示</a></p>"
                + "<p><a href='/2.html'>春季招聘会的公告</a></p></div>"
                + FOOT);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void whereTheSiteIsNamedBesideDateAndSourceTheyAreNoText() {
    Page page =
        read(
            "<title>就业情况通报</title>"
                + MENU
                + "<div><h2>就业情况通报</h2><p>［临江县教育服务网］ 发布时间：2021-07-12 09:30 来源：县人社局　分享：</p>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(page.source()).contains("县人社局");
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void anEditorIsNamedInBracketsWithWhatElseReachesHim() {
    Page page =
        read(
            "<title>就业情况通报</title><h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div><div>"
                + PROSE
                + "<p>【编辑：方玲 QQ：12345678；TEL：0579-1234567】</p></div>"
                + FOOT);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aGreetingOfTheSiteIsNoHeadline() {
    Page page =
        read(
            "<title>临江县实验小学</title>"
                + MENU
                + "<div>临江县实验小学欢迎您！</div><div>就业指导进课堂</div><div>[发布时间2021年4月23日]</div><div>"
                + PROSE
                + "</div>");
    assertThat(page.title()).isEqualTo("就业指导进课堂");
  }

  @Test
  void aDateWithoutItsCenturyStandsAmongTools() {
    Page page =
        read(
            "<title>就业情况通报</title>"
                + MENU
                + "<h2>就业情况通报</h2><div>| 18-03-20 | 【大 中 小】【打印】【关闭】</div><div>"
                + PROSE
                + "</div>"
                + FOOT);
    assertThat(page.publishedOn()).contains(LocalDate.of(2018, 3, 20));
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }

  @Test
  void aFewNamesUnderThePublicationLineAreTheBody() {
    Page page =
        read(
            "<title>领导简介</title>"
                + MENU
                + "<h4>领导简介</h4><p>2019-03-20 11:30</p><p>主任：方玲</p><p>副主任：陆海、王洪、李勇</p>"
                + "<p><a href='/x'>本期将走进临江县的村庄</a></p><p>请来著名演员方玲作客。看她怎样走进临江县的村庄...</p>"
                + "<div>各地：北京 | 天津 | 河北 | 山西 | 辽宁 | 吉林 | 上海 | 江苏 | 浙江 | 安徽</div>"
                + FOOT);
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
        read(
            "<title>就业情况通报</title><h2>就业情况通报</h2><div>来源：临江日报 时间：2021-07-12</div><div>"
                + PROSE
                + "<p>欢迎关注临江人社</p></div>"
                + FOOT);
    assertThat(words(page)).containsExactly(FIRST, LAST);
  }
}

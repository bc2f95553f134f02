package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.site.Templates;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of HTML that hold text, and no bulletin. */
class HtmlRefusalTest {
  private static void assertRefused(String html, String found) {
    int deepest = ParserOptions.DEFAULTS.nestingLimit();
    assertThatThrownBy(() -> HtmlReader.read(html, Optional.empty(), Templates.builtIn(), deepest))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining(found);
  }

  @Test
  void theBeginningsOfOtherTextsAreAList() {
    String entry =
        "<div><h3><a href='/a.html'>某市召开防汛工作会议</a></h3>"
            + "<p>会议传达学习了上级部署要求，研究了当前防汛形势，对下一步工作作出安排，要求各县…</p></div>";
    assertRefused(
        "<title>新闻</title><h1>工作动态</h1><div id='zoom'>" + entry.repeat(4) + "</div>", "a list");
  }

  @Test
  void aTableOfLinksIsAList() {
    String row = "<tr><td><a href='/a.html'>某市通报一季度工业经济运行情况</a></td><td>169524</td></tr>";
    assertRefused(
        "<title>点击排行</title><h1>点击排行</h1><div id='zoom'><table>"
            + "<tr><th>标题</th><th>点击数</th></tr>"
            + row.repeat(8)
            + "</table></div>",
        "tables of 8 links");
  }

  @Test
  void whatASiteSaysOfItselfIsNoBulletin() {
    assertRefused(
        "<title>关于我们_某某网</title><h1>关于我们</h1><div id='zoom'><p>"
            + "某某网是某市唯一的综合性新闻网站，日均访问量达到120万人次，覆盖全市各县区。".repeat(4)
            + "</p></div>",
        "a page of the site");
  }

  @Test
  void theFootOfASiteIsNoBody() {
    assertRefused(
        "<title>信息披露_某某中心</title><h1>信息披露</h1><div id='list'></div>"
            + "<div class='foot'><p>主办单位：某市大数据中心　联系电话：0755-88982200</p>"
            + "<p>版权所有：某市大数据中心　粤ICP备16079073号　粤公网安备44030502000492号</p></div>",
        "no bulletin");
  }
}

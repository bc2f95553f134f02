package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.site.Templates;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    String entries =
        Stream.of("防汛", "春耕", "消防", "招商")
            .map(
                work ->
                    "<div><h3><a href='/a.html'>某市召开%1$s工作会议</a></h3><p>会议传达学习了上级部署要求，研究了当前%1$s形势，对下一步工作作出安排，要求各县…</p></div>"
                        .formatted(work))
            .collect(Collectors.joining());
    assertRefused("<title>新闻</title><h1>工作动态</h1><div id='zoom'>" + entries + "</div>", "a list");
  }

  @Test
  void aTitleThatNobodyClosesIsNotToldWhole() {
    String body = "<p>某市统计局通报有关情况。</p>".repeat(1000);
    assertThatThrownBy(() -> BulletinParser.parse("<html><head><title>通报<body>" + body))
        .isInstanceOf(BulletinParseException.class)
        .message()
        .hasSizeLessThan(300);
  }

  @Test
  void aTitleOfHalfAMillionPartsIsRefusedWithinMemory() {
    assertThatThrownBy(() -> BulletinParser.parse("<html><head><title>" + "通报_".repeat(500_000)))
        .isInstanceOf(BulletinParseException.class);
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

  @Test
  void thePageOfACompanyIsNoBulletin() {
    assertRefused(
        "<title>临江某某矿业有限公司</title><div><h3>关于我们 <a href='/a'>更多>></a></h3><p>"
            + "本公司位于风景如画的临江县，是一座以硫为主的大型化学矿山，已探明储量1.7亿吨。".repeat(4)
            + "</p></div>",
        "a title or a publication date");
    assertRefused(
        "<title>某某英语怎么样</title><h2>客服热线：400-799-3066</h2><div><p>"
            + "某某英语隶属于某某顾问有限公司，成立于2009年，专注于英语在线培训，课程覆盖各年龄段。".repeat(3)
            + "</p></div>",
        "public affairs");
  }

  @Test
  void whatASiteSaysOfATeacherIsNoBulletin() {
    assertRefused(
        "<title>某某网校</title><h3>方老师</h3><div><p>语文教师</p><p>教龄：6年，多次被评为“优秀青年教师”。</p>"
            + "<p>教学理念：主张有趣，有味，有思考的语文教学，参与编写教师辅导用书，多篇论文获奖。</p></div>",
        "a longer body");
  }

  @Test
  void goodsForSaleAreNoBulletin() {
    assertRefused(
        "<title>水晶贴</title><h3>产品信息</h3><div>更新时间：2020-12-02</div><div id='zoom'><p>产品名称：水晶贴</p>"
            + "<p>产品材质：环保水钻</p><p>产品用途：服饰、箱包等，根据需要可以直接剪切，使用方便快捷。</p>"
            + "<p>产品包装：根据客户要求包装，如无特定要求，两张装进一袋。</p></div>",
        "public affairs");
  }

  @Test
  void theRightsOfASiteInASentenceAreNoBody() {
    assertRefused(
        "<title>信息披露</title><h1>信息披露</h1><div>2020-04-30</div><div><p>市场有风险，投资需谨慎。"
            + "本网站所有信息仅供参考，以本公司公告为准。Copyright © 2018-2020 All Rights Reserved.</p></div>",
        "the foot of a site");
  }

  @Test
  void aDirectoryOfSitesIsNoBulletin() {
    String entry =
        "<div>临江县慈善会 2016-06-22</div><div>所属地区：[临江县] 网址：http://www.example.com/ [点击访问]</div>";
    assertRefused("<title>临江信息网</title>" + entry.repeat(8) + "<div>临ICP备05012345号</div>", "found");
  }

  @Test
  void aForeignTextWithAPictureIsNoBulletin() {
    assertRefused(
        "<title>Harvest</title><h1>Harvest</h1><p>05 Mar 2021</p><img src='/a.jpg'><div id='zoom'><p><img src='/b.jpg'></p><p>"
            + "The county reports a good harvest of wheat and maize. ".repeat(6)
            + "</p></div>",
        "Chinese characters");
  }

  @Test
  void anEntryOfADirectoryAndAPlatformsTextAreNoBulletin() {
    String sentence = "<div id='zoom'><p>某县小吃店于2018年5月在某县成立，经某县市场监督管理局批准，提供食品经营服务。</p>";
    assertRefused(
        "<title>某县小吃店</title><h1>某县小吃店</h1><p>2022-12-29</p>"
            + sentence
            + "<p>法人类型：</p><p>个体</p><p>经营状态：</p><p>存续</p><p>所属行业：</p><p>餐饮</p></div>",
        "an entry of a catalogue");
    assertRefused("<title>某县小吃店-某某黄页</title><h1>某县小吃店</h1>" + sentence + "</div>", "platform");
  }

  @Test
  void aDisclaimerUnderTheNameOfAServiceIsNoBulletin() {
    assertRefused(
        "<title>某某航班</title><h1>某某航班使用條款及免責聲明</h1><div id='zoom'><p>"
            + "本網站由某市海事局管理，全市120萬人次登入本網站，即表示同意市政府的下列規定。".repeat(4)
            + "</p></div>",
        "a page of the site");
  }
}

package io.github.gongbao.parser.page.html;

import static io.github.gongbao.parser.page.html.Portal.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PROSE = "<p>　　今年以来，全市公安机关共检查车辆3.2万台次，查处违法行为1560起，道路交通秩序总体平稳。</p>";

  private static final String THREE =
      PROSE
          + "<p>　　据介绍，全市公安机关同步检查客运场站86处，消除安全隐患310处，发放宣传资料2.4万份。</p>"
          + "<p>　　下一步，全市公安机关将继续加强路面管控，严查超员超载、酒后驾驶等违法行为。</p>";

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
  void whoHostsWhatTheBodyTellsOfEndsNoBody() {
    for (String box : new String[] {"<div id='zoom'>", "<div>"}) {
      Page page =
          read(
              "<title>产业博览会公告</title><h1>产业博览会公告</h1><div>2023-07-20　来源：某市商务局</div>"
                  + box
                  + PROSE
                  + "<p>一、组织机构</p><p>主办单位：某市人民政府</p><p>承办单位：某市商务局</p>"
                  + "<p>二、时间</p><p>2023年8月18日至20日</p>"
                  + "<p>企业请于8月1日前报名，每家展位不超过4个。</p></div>"
                  + Portal.FOOT);
      assertThat(page.blocks()).hasSize(7);
    }
  }

  @Test
  void aHeadlineIsAllOfItsElementAndTheNumberUnderItThatOfTheDocument() {
    Page page =
        read(
            "<title>某市人民政府</title><h1>关于印发促进服务业发展<br>实施办法的通知</h1>"
                + "<h2>某政发〔2023〕3号</h2><div>2023-07-19 0:00:00　来源：某市政府办</div><div>"
                + THREE
                + "</div>");
    assertThat(page.title()).isEqualTo("关于印发促进服务业发展实施办法的通知");
    assertThat(page.documentNumber()).contains("某政发〔2023〕3号");
    assertThat(page.publishedOn()).contains(LocalDate.of(2023, 7, 19));
    assertThat(page.publishedAt()).isEmpty();
  }

  @Test
  void theFirstHeadingStandsOverThoseRightUnderIt() {
    Page page =
        read(
            "<title>要闻 - 某市人民政府</title><h1>全市经济形势分析会召开</h1><h2>强调坚定信心确保完成目标</h2>"
                + "<div>2023-07-19　来源：某市日报</div><div>"
                + THREE
                + "</div>");
    assertThat(page.title()).isEqualTo("全市经济形势分析会召开");
  }

  @Test
  void aListWithAbstractsIsNoBodyHoweverLong() {
    String entry = "<li><a href='/b.html'>全市公安机关开展交通整治行动</a>" + PROSE + "</li>";
    Page page =
        read(
            "<title>情况通报</title><h1>情况通报</h1><div>2023-07-20　来源：某市公安局</div><div>"
                + PROSE
                + PROSE
                + "</div><div><h3>相关新闻</h3><ul>"
                + entry.repeat(6)
                + "</ul></div>"
                + Portal.FOOT);
    assertThat(page.blocks()).hasSize(2);
  }

  @Test
  void aSavedTableNeedsNoTitle() {
    String rows =
        "<tr><td>工业</td><td>亿元</td><td>31.5</td></tr><tr><td>建筑业</td><td>亿元</td><td>12.5</td></tr>";
    String heads = "<tr><td>指标</td><td>单位</td><td>3月末</td></tr>";
    Page page = read("<table>" + heads + rows.repeat(4) + "</table>");
    assertThat(page.title()).isEmpty();
    assertThat(page.blocks()).singleElement().isInstanceOf(PageBlock.Table.class);
    assertThatThrownBy(() -> read("<table>" + heads + rows.repeat(3) + "</table>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("or a table of figures");
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
  void theLineThatNamesTheUnitOfATableIsPartOfTheBody() {
    Page page =
        read(
            "<title>9-1 历年财政收支</title><body><h3>9-1 历年财政收支</h3><p>2019-09-01　来源：某市统计局</p>"
                + "<p>Government Revenue and Expenditure</p><p>单位：万元、%（10 000 yuan, %）</p>"
                + "<table><tr><td>年份</td><td>总收入</td><td>总支出</td></tr>"
                + "<tr><td>2017</td><td>81021</td><td>80310</td></tr>"
                + "<tr><td>2018</td><td>86033</td><td>85924</td></tr></table></body>");
    assertThat(page.blocks()).hasSize(2);
    assertThat(page.blocks().get(0).toString()).contains("单位：万元");
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
  void anArticleUnderWhichReadersCommentIsNoListOfLinks() {
    String link = "<li><a href='a.html'>某市交通秩序整治取得新进展</a></li>";
    Page page =
        read(
            "<title>情况通报|交通_某某新闻</title><div><h1>全市情况通报</h1>"
                + "<div class='date'>2023年05月06日 09:05<a href='b.html'>某某网</a></div>"
                + THREE
                + "<p>责任编辑：李响</p><div>文章关键词：<a href='c.html'>交通</a></div>"
                + "<div>258条评论</div><p>路上确实通畅多了。</p><div>10月23日17:26 举报 赞1 回复</div><ul>"
                + link.repeat(80)
                + "</ul></div>");
    assertThat(page.blocks()).hasSize(3);
    assertThat(page.editor()).contains("李响");
  }

  @Test
  void theEditorOverAnAnnexIsLeftOutAndTheAnnexStays() {
    Page page =
        read(
            "<h1>全市情况通报</h1><div>2023-05-06 来源：某市公安局</div><div id='zoom'>"
                + THREE
                + "<p>（责任编辑：李响）</p><p>附件：检查结果</p><p>某某客运站的隐患已经消除。</p></div>");
    assertThat(page.blocks()).hasSize(5);
    assertThat(page.editor()).contains("李响");
  }

  @Test
  void theNameInTheFieldBesideTheDateIsTheSource() {
    String page =
        "<h1>全市情况通报</h1><div><span class='t'>2023-05-06 10:20</span> <span class='b'>%s</span></div><div id='zoom'>"
            + THREE
            + "</div>";
    assertThat(read(page.formatted("某某财经-自媒体综合")).source()).contains("某某财经-自媒体综合");
    assertThat(read(page.formatted("部门工作动态")).source()).isEmpty();
    assertThat(read(page.formatted("张三")).source()).isEmpty();
  }

  @Test
  void theSourceIsToldByTheClassOfItsElement() {
    Page page =
        read(
            "<h1>全市情况通报</h1><div class='info'><span class='a_source'>棱镜</span>"
                + "<span>2023-05-06 10:20</span></div><div id='zoom'>"
                + THREE
                + "</div>");
    assertThat(page.source()).contains("棱镜");
  }

  @Test
  void aSourceThatNamesNobodyYieldsToAName() {
    Page page =
        read(
            "<h1>全市情况通报</h1><div>某市发布 2023-05-06 10:20</div><div id='zoom'>"
                + THREE
                + "<p>来源：网络</p></div>");
    assertThat(page.source()).contains("某市发布");
  }

  @Test
  void thePaperOverTheDateIsTheSource() {
    Page page =
        read(
            "<title>情况通报_某频道_某某新闻-The News</title><div><h1>情况通报</h1><p>新华社</p>"
                + "<p>2023-05-06 18:13</p>"
                + THREE
                + "</div>");
    assertThat(page.title()).isEqualTo("情况通报");
    assertThat(page.source()).contains("新华社");
  }

  @Test
  void linksOverTheTextAndToolsBehindItAreNoneOfIt() {
    Page page =
        read(
            "<h1>全市情况通报</h1><div>2023-05-06</div><div id='zoom'><div>热点栏目</div>"
                + "<div><a href='a.html'>资金流向</a> <a href='b.html'>千股千评</a></div>"
                + THREE.replaceAll("</p>$", "<a href='c.html'>返回首页&gt;&gt;</a></p>")
                + "<div>正文已结束，您可以发表评论</div></div>");
    assertThat(page.blocks()).hasSize(3);
    assertThat(page.blocks().get(2).toString()).contains("违法行为。").doesNotContain("返回");
  }

  @Test
  void aHeadingInsideTheTextIsTheTitleWhereTheTitleTagNamesTheSite() {
    Page page =
        read(
            "<title>某某研究所网站</title><div><h5>全市情况通报</h5><div>分享</div>"
                + THREE
                + "</div><div>版权所有 某某研究所</div>");
    assertThat(page.title()).isEqualTo("全市情况通报");
  }

  @Test
  void theMarkOfAFootnoteWithinATitleIsNoPartOfIt() {
    Page page =
        read(
            "<title>第七次人口普查公报（第四号）——性别构成</title><p>第七次人口普查公报<sup>[1]</sup>（第四号）</p>"
                + "<p>——性别构成</p><p>某市统计局</p><p>2021年6月2日</p>"
                + THREE);

    assertThat(page.title()).isEqualTo("第七次人口普查公报（第四号）——性别构成");
  }

  @Test
  void theLineOfTheBaseOfATableIsOfTheBody() {
    String rows = "<tr><td>2021</td><td>102.5</td></tr>".repeat(12);
    Page page =
        read(
            "<title>主要年份生产总值指数</title><h1>主要年份生产总值指数</h1><p>2023-05-06</p><p>（上年=100）</p>"
                + "<table><tr><td>年份</td><td>指数</td></tr>"
                + rows
                + "</table>");

    assertThat(page.blocks()).hasSize(2);
  }

  @Test
  void aLineRightUnderTheTitleIsOfTheBody() {
    Page page = read("<title>统计月报</title><h1>统计月报</h1><p>9月份工业增加值</p>" + THREE);

    assertThat(page.title()).isEqualTo("统计月报");
    assertThat(page.blocks().get(0).toString()).contains("9月份工业增加值");
  }

  @Test
  void theNumberOfANoteIsNoDigitOfAFigureAndAPowerIs() {
    Page page =
        read(
            "<title>月报</title><h1>月报</h1><p>全年产量7.3<sup>4</sup>万吨，库容10<sup>4</sup>立方米，约3千米<sup>2</sup>的水面。</p>"
                + THREE);

    assertThat(page.blocks().get(0).toString())
        .contains("产量7.3万吨")
        .doesNotContain("容10立")
        .doesNotContain("千米的");
  }

  @Test
  void aPageThatSaysByWhomItWasPublishedNeedsLessOfPublicAffairs() {
    String lecture =
        "<p>" + "昨日下午，老师从肤色谈起，讲解春季妆容的层次与搭配，读者们听得津津有味，纷纷上台体验。".repeat(2) + "图书馆请来20名读者，还有其他人。</p>";
    String head = "<title>图书馆举行公益讲座</title><h1>图书馆举行公益讲座</h1>";

    assertThat(read(head + "<div>来源：区图书馆 2018-03-20</div>" + lecture).blocks()).hasSize(1);
    assertThatThrownBy(() -> read(head + lecture))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("public affairs");
  }

  @Test
  void aPageOfFiguresInATableIsOfPublicAffairs() {
    String rows = "<tr><td>甲类</td><td>3.5</td><td>12</td></tr>".repeat(30);
    String note = "<p>" + "注：本表各栏的含义与往年相同，读者引用时请一并参看表下所附各项说明文字。".repeat(3) + "</p>";
    Page page = read("<title>各类数字比较</title><h1>各类数字比较</h1><table>" + rows + "</table>" + note);

    assertThat(page.blocks()).hasSize(2);
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

  @Test
  void labelsOverTheTextThatNeverEndAreLeftOutInTime() {
    String head = "<title>全市情况通报</title><h1>全市情况通报</h1><div>2023-05-06</div>";

    assertThat(read(head + "<p>来源：</p>".repeat(300_000) + THREE).blocks()).hasSize(3);
  }

  @Test
  void aLabelMayStandInAnElementOfItsOwnAndADayOfWritingBeTheOnlyOne() {
    Page page =
        read(
            "<title>全市情况通报</title><ul><li><div><span>索 引 号</span>410A04-0402</div>"
                + "<div><span>信息类别</span>最新发布</div></li><li><div><span>发布机构</span>某市公安局</div>"
                + "<div><span>成文日期</span>2020年06月15日</div></li></ul><h1>全市情况通报</h1>"
                + THREE);

    assertThat(page.indexNumber()).contains("410A04-0402");
    assertThat(page.publishedOn()).contains(LocalDate.of(2020, 6, 15));
    assertThat(page.writtenOn()).contains(LocalDate.of(2020, 6, 15));
  }

  @Test
  void whatStandsOverATableStaysThoughItIsTranslated() {
    String row = "<tr><td>食品</td><td>106.8</td><td>101.7</td></tr>";
    Page page =
        read(
            "<title>进口商品指数</title><h1>进口商品指数</h1><p>2020-03-08</p>"
                + "<p>表二十　2020年前2个月全国进口商品贸易环比指数</p><p>Index Number of Imports</p>"
                + "<p>year 2019 = 100</p><table><tr><td>名称</td><td>价格指数</td><td>数量指数</td></tr>"
                + row.repeat(9)
                + "</table>");

    assertThat(page.blocks()).hasSize(4);
    assertThat(page.blocks().get(0)).isInstanceOf(PageBlock.Paragraph.class);
  }
}

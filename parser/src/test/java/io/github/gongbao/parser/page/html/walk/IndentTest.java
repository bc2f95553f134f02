package io.github.gongbao.parser.page.html.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words of a cell are set in. */
class IndentTest {
  @ParameterizedTest
  @CsvSource({
    "'<td>制造业</td>', 0",
    "'<td>　　制造业</td>', 2",
    "'<td>&nbsp;&nbsp;制造业</td>', 1",
    "'<td><p><span>　</span>其中：轿车</p></td>', 1",
    "'<td style=\"padding-left:28px\">轿车</td>', 2",
    "'<td><p style=\"text-indent: 2em\">轿车</p></td>', 2",
    "'<td style=\"padding-left:5px\">轿车</td>', 0",
    "'<td style=\"padding-left:1.2.3em\">轿车</td>', 0",
    "'<td></td>', 0"
  })
  void anIndentIsReadFromBlanksAndStyles(String cell, int indent) {
    Element table = Jsoup.parse("<table><tr>" + cell + "</tr></table>");

    assertThat(Indent.of(table.selectFirst("td"))).isEqualTo("　".repeat(indent));
  }
}

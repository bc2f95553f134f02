package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>汛情平稳。</body></html>",
        "\n<HTML>\n<P>汛情平稳。",
        "<div id=\"UCAP-CONTENT\"><p>汛情平稳。</p></div>",
        "<p>汛情平稳。</p>\n<p>水位回落。</p>",
        "汛情平稳。<br>水位回落。",
        "<table><tr><td>汛情平稳</td></tr></table>"
      })
  void a_page_or_a_part_of_one_is_html(String text) {
    assertThat(Markup.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "汛情平稳。",
        "PM2.5浓度<35微克/立方米的天数达300天。",
        "<strong>病例1</strong>为中国籍。\n<a href=\"https://a.example/\">更多信息</a>",
        "汛情平稳。\n水位回落。\n降雨减弱。<br>\n转移群众返家。",
        "a<b<c<<d"
      })
  void a_text_with_a_scrap_of_markup_is_no_html(String text) {
    assertThat(Markup.isHtml(text)).isFalse();
  }
}

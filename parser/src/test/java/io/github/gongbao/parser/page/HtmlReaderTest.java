package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.parser.BulletinParseException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PROSE = "<p>　　今年以来，全市公安机关共检查车辆3.2万台次，查处违法行为1560起，道路交通秩序总体平稳。</p>";

  private static Page read(String html) {
    return HtmlReader.read(html, Optional.empty());
  }

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
  void theTimeAtWhichThePageWasBuiltIsNeverRead() {
    Page page =
        read(
            "<meta name='others' content='页面生成时间 2023-05-06 09:30:00'><title>情况通报</title>"
                + "<h1>全市情况通报</h1><div id='zoom'>"
                + PROSE.repeat(4)
                + "</div>");
    assertThat(page.publishedOn()).isEmpty();
  }

  @Test
  void aListOfLinksIsRefusedWithWhatWasExpectedAndFound() {
    String item = "<li><a href='a.html'>2023年5月6日全市交通秩序整治情况通报</a><span>2023-05-06</span></li>";
    assertThatThrownBy(() -> read("<title>情况通报</title><ul>" + item.repeat(20) + "</ul>"))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("expected")
        .hasMessageContaining("found");
  }
}

package io.github.gongbao.parser.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Diagnostic;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final String SIMPLIFIED = "国务院总理朱镕基主持召开国务院常务会议，研究部署防汛工作。";
  private static final String TRADITIONAL = "公安部新聞發佈會通報公安機關全力投入抗洪搶險的有關情況。";

  private static TextDecoder decode(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty());
  }

  @Test
  void valid_utf_8_wins_over_a_lying_label() {
    String page = "<meta charset=gb2312>" + SIMPLIFIED;
    assertThat(TextDecoder.decode(page.getBytes(UTF_8), Optional.of(Charset.forName("GBK"))))
        .isEqualTo(new TextDecoder(page, UTF_8, Optional.empty()));
  }

  @Test
  void gb2312_is_read_as_gb18030_so_that_no_name_is_lost() {
    String page =
        "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>" + SIMPLIFIED;
    assertThat(decode(page.getBytes(GB18030)).text()).isEqualTo(page);
  }

  @Test
  void a_text_without_a_label_is_told_by_its_content() {
    assertThat(decode(SIMPLIFIED.getBytes(GB18030)).text()).isEqualTo(SIMPLIFIED);
    assertThat(decode(TRADITIONAL.getBytes(BIG5)).text()).isEqualTo(TRADITIONAL);
    assertThat(decode(TRADITIONAL.getBytes(GB18030)).text()).isEqualTo(TRADITIONAL);
  }

  @Test
  void a_label_that_does_not_fit_is_overruled() {
    String page = "<meta charset=\"utf-8\">" + SIMPLIFIED;
    assertThat(decode(page.getBytes(GB18030)).text()).isEqualTo(page);
    assertThat(TextDecoder.decode(SIMPLIFIED.getBytes(GB18030), Optional.of(BIG5)).text())
        .isEqualTo(SIMPLIFIED);
  }

  @Test
  void big5_has_the_characters_of_hong_kong() {
    String text = "深水埗及北角邨的情況，" + TRADITIONAL;
    assertThat(decode(text.getBytes(BIG5)).text()).isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_decides_and_is_dropped() {
    String marked = "\uFEFF" + SIMPLIFIED;
    assertThat(decode(marked.getBytes(UTF_8)).text()).isEqualTo(SIMPLIFIED);
    assertThat(decode(marked.getBytes(UTF_16LE)).text()).isEqualTo(SIMPLIFIED);
    assertThat(decode(marked.getBytes(UTF_16BE)).text()).isEqualTo(SIMPLIFIED);
    assertThat(decode(marked.getBytes(GB18030)).text()).isEqualTo(SIMPLIFIED);
  }

  @Test
  void utf_16_without_a_mark_is_told_by_its_content() {
    String text = "2021-08-18\n" + SIMPLIFIED;
    assertThat(decode(text.getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(decode(text.getBytes(UTF_16BE)).text()).isEqualTo(text);
    assertThat(decode(SIMPLIFIED.getBytes(UTF_16LE)).text()).isEqualTo(SIMPLIFIED);
    assertThat(decode(TRADITIONAL.getBytes(UTF_16BE)).text()).isEqualTo(TRADITIONAL);
    String page = "<html><meta charset=\"utf-16\"><p>" + SIMPLIFIED + "</p></html>";
    assertThat(decode(page.getBytes(UTF_16LE)).text()).isEqualTo(page);
  }

  @Test
  void a_page_in_utf_8_that_calls_itself_gb2312_is_utf_8() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>" + SIMPLIFIED;
    assertThat(decode(page.getBytes(UTF_8)).text()).isEqualTo(page);
    assertThat(TextDecoder.decode(page.getBytes(UTF_8), Optional.of(GB18030)).text())
        .isEqualTo(page);
  }

  @Test
  void bytes_that_do_not_fit_are_doubted() {
    byte[] bytes = SIMPLIFIED.repeat(3).getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    TextDecoder decoded = decode(cut);
    assertThat(decoded.text()).startsWith(SIMPLIFIED);
    assertThat(decoded.doubt().map(Diagnostic::code)).contains(Diagnostic.Code.CHARSET_DOUBTFUL);
  }

  @Test
  void no_bytes_are_no_text() {
    assertThat(decode(new byte[0]).text()).isEmpty();
  }
}

package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.site.Templates;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final int DEEPEST = ParserOptions.DEFAULTS.nestingLimit();

  private static final int LARGE = 1_000_000;

  private static void readOrRefuse(String text) {
    try {
      Page page = PageReader.read(text, Optional.empty(), Templates.builtIn(), DEEPEST);
      assertThat(page.blocks()).isNotEmpty();
    } catch (BulletinParseException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @Test
  void empty_input_is_refused() {
    assertThatThrownBy(() -> PageReader.read("", Optional.empty(), Templates.builtIn(), DEEPEST))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("found nothing");
    assertThatThrownBy(
            () ->
                PageReader.read(
                    new byte[0], Optional.empty(), Optional.empty(), Templates.builtIn(), DEEPEST))
        .isInstanceOf(BulletinParseException.class);
  }

  @Test
  void bytes_of_another_kind_are_refused() {
    byte[] image = new byte[4096];
    for (int i = 0; i < image.length; i++) {
      image[i] = (byte) (i * 7919 >>> 3);
    }
    assertThatThrownBy(
            () ->
                PageReader.read(
                    image, Optional.empty(), Optional.empty(), Templates.builtIn(), DEEPEST))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("binary");
  }

  @Test
  void doubt_about_the_character_set_becomes_a_diagnostic() {
    byte[] bytes = "今年夏粮收购量达到6200万吨。今年秋粮收购进展顺利".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = ' ';
    Page page =
        PageReader.read(bytes, Optional.empty(), Optional.empty(), Templates.builtIn(), DEEPEST);
    assertThat(page.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Diagnostic.Code.CHARSET_DOUBTFUL);
  }

  @Property(tries = 500)
  void arbitrary_bytes_are_read_or_refused(@ForAll byte[] bytes, @ForAll boolean labelled) {
    Optional<Charset> hint =
        labelled ? Optional.of(Charset.forName("GBK")) : Optional.<Charset>empty();
    assertThatCode(
            () -> {
              try {
                PageReader.read(bytes, hint, Optional.empty(), Templates.builtIn(), DEEPEST);
              } catch (BulletinParseException e) {
                assertThat(e).hasMessageContaining("expected");
              }
            })
        .doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void arbitrary_texts_are_read_or_refused(@ForAll String text) {
    readOrRefuse(text);
  }

  /** Texts made of what the reader looks for, in any order. */
  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "\n",
            " ",
            "　",
            "　　",
            "\u00a0",
            "|",
            "：",
            ":",
            "【",
            "】",
            "（",
            "(",
            "[",
            "〔",
            "2021",
            "2021年8月18日",
            "2021-08-18 14:28",
            "-08-18",
            "年",
            "月",
            "日",
            "24",
            "来源",
            "来源：",
            "责任编辑",
            "责任编辑：",
            "发布时间：",
            "字号",
            "打印",
            "新华社",
            "北京10月15日电",
            "国务院办公厅",
            "关于",
            "的通知",
            "国办发",
            "〔2014〕39号",
            "第",
            "号",
            "答记者问",
            "近日",
            "——",
            "。",
            "，",
            "《",
            "》",
            "<a ",
            "</a>",
            "<b>",
            "<br>",
            "<",
            ">",
            "&nbsp;",
            "&",
            ";",
            "相关链接",
            "版权所有",
            "汛情平稳",
            "公安部",
            "一、",
            "T",
            "+08:00")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void any_order_of_known_scraps_is_read_or_refused(@ForAll("scraps") String text) {
    readOrRefuse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "汛",
        "汛情平稳。",
        "　",
        "汛　",
        "汛　　",
        "\n",
        "汛\n",
        "【",
        "<a ",
        "<b>汛",
        "&",
        "&nbsp;",
        "来源 ",
        "来源：",
        "来　",
        "2021",
        "2021-",
        "2021年8月18日",
        "2021年8月18日\n",
        "国务院办公厅\n",
        "〔2014〕",
        "一",
        "《",
        "相关链接\n",
        "责任编辑：王\n",
        "\u0000",
        "\ud83d"
      })
  void reads_what_stands_around_a_long_text(String unit) {
    String text = unit.repeat(LARGE / unit.length());

    readOrRefuse(text);
    readOrRefuse("汛情通报\n2021-08-18\n汛情平稳。" + text);
    readOrRefuse("汛情通报\n2021-08-18\n" + text + "\n汛情平稳。");
  }
}

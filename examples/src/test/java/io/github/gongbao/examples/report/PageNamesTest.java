package io.github.gongbao.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {
  private final PageNames names = new PageNames();

  @ParameterizedTest
  @CsvSource({
    "in/harvest.txt, harvest.html",
    "C:\\in\\t2022_5345407.htm, t2022_5345407.html",
    "../../etc/passwd, passwd.html",
    "秋粮收获进度.html, bulletin.html",
    "2022年秋粮.html, 2022.html",
    "-, bulletin.html",
    "a/.hidden, hidden.html",
    "index.html, index-2.html",
    "'<script>alert(1)</script>.html', script.html",
    "'\"onerror=alert(1) .txt', onerror-alert-1.html"
  })
  void keepsOfANameWhatIsSafeEverywhere(String input, String page) {
    assertThat(names.next(input)).isEqualTo(page);
  }

  @Test
  void givesNoNameTwiceWhateverTheCase() {
    assertThat(names.next("a/x.txt")).isEqualTo("x.html");
    assertThat(names.next("b/X.txt")).isEqualTo("X-2.html");
    assertThat(names.next("x-3.txt")).isEqualTo("x-3.html");
    assertThat(names.next("x.html")).isEqualTo("x-3-2.html");
  }

  @Test
  void namesManyInputsOfOneLongName() {
    String input = "x".repeat(500) + ".html";
    assertThat(IntStream.range(0, 10_000).mapToObj(i -> names.next(input)))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() < 80);
  }
}

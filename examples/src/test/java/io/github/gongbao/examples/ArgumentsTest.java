package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final String[] GIVEN = {"-f", "csv", "\uFFFD\uFFFD\uFFFD.html"};

  @Test
  void areReadFromTheCommandLineWhereCharactersWereLost() {
    assertThat(Arguments.typed(GIVEN, words("java", "-jar", "g.jar", "-f", "csv", "新.html")))
        .containsExactly("-f", "csv", "新.html");
  }

  @Test
  void stayAsTheyAreWhereTheCommandLineIsAnother() {
    assertThat(Arguments.typed(GIVEN, words("java", "@arguments"))).isSameAs(GIVEN);
    assertThat(Arguments.typed(GIVEN, words("java", "-f", "json", "新.html"))).isSameAs(GIVEN);
    assertThat(Arguments.typed(GIVEN, words("新.html"))).isSameAs(GIVEN);
  }

  private static String[] words(String... words) {
    return (String.join("\0", words) + "\0").split("\0", -1);
  }
}

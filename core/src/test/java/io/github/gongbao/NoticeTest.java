package io.github.gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of data that comes from elsewhere says so in the NOTICE, with its licence. */
class NoticeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("(?m)^(\\w+\\.tsv)$");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?is)generated from|taken as data|taken from|as packaged in|data packages of");

  @Test
  void everyTableFromElsewhereIsNamed() throws IOException {
    String notice = Files.readString(ROOT.resolve("core/NOTICE"));
    int foreign = 0;
    for (String table : tables()) {
      String head = head(Path.of(table));
      if (FOREIGN.matcher(head).find()) {
        foreign++;
        assertThat(NAMED.matcher(notice).results().map(r -> r.group(1)))
            .as(table)
            .anyMatch(name -> table.endsWith("/" + name));
      }
    }
    assertThat(foreign).isPositive();
  }

  @Test
  void everyTableThatIsNamedIsThere() throws IOException {
    List<String> tables = tables();

    assertThat(NAMED.matcher(Files.readString(ROOT.resolve("core/NOTICE"))).results())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(tables).anyMatch(t -> t.endsWith("/" + name.group(1))));
  }

  @Test
  void theWholeLicenceIsInTheProject() throws IOException {
    assertThat(ROOT.resolve("LICENSE"))
        .content()
        .contains("Apache License", "Version 2.0", "TERMS AND CONDITIONS", "END OF TERMS");
    assertThat(NoticeTest.class.getResource("/META-INF/LICENSE")).isNotNull();
    assertThat(NoticeTest.class.getResource("/META-INF/NOTICE")).isNotNull();
  }

  private static String head(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return String.join("\n", lines.takeWhile(line -> line.startsWith("#")).toList());
    }
  }

  private static List<String> tables() throws IOException {
    try (Stream<Path> core = Files.walk(ROOT.resolve("core/src/main/resources"));
        Stream<Path> parser = Files.walk(ROOT.resolve("parser/src/main/resources"))) {
      return Stream.concat(core, parser)
          .filter(Files::isRegularFile)
          .map(path -> path.toString().replace('\\', '/'))
          .toList();
    }
  }
}

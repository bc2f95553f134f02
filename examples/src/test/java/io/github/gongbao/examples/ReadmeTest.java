package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.table.TidyTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Set<TidyTable> FILLED =
      Set.of(
          TidyTable.DOCUMENTS,
          TidyTable.STATISTICS,
          TidyTable.REGIONS,
          TidyTable.CELLS,
          TidyTable.FAILURES);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Demo", "Ask"})
  void theCodePrintsWhatTheReadmeSays(String main) throws Exception {
    String code = block("java", "public class " + main);
    Path source = Files.writeString(folder.resolve(main + ".java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int failed =
        compiler.run(
            null,
            null,
            null,
            "-encoding",
            "UTF-8",
            "-nowarn",
            "-Xlint:none",
            "-d",
            folder.toString(),
            source.toString());

    assertThat(failed).isZero();
    String printed = printedBy(main).strip();
    assertThat(outputBehind(code).strip())
        .as("README is to say that it prints\n%s\n", printed)
        .isEqualTo(printed);
  }

  @Test
  void theConsumersRunTheSameCode() throws IOException {
    Path consumers = ROOT.resolve("parser/src/it");

    assertThat(Files.readString(consumers.resolve("class-path/src/main/java/Demo.java")))
        .isEqualTo(block("java", "public class Demo"));
    assertThat(Files.readString(consumers.resolve("module-path/src/main/java/demo/Demo.java")))
        .isEqualTo("package demo;\n\n" + block("java", "public class Demo"));
  }

  @Test
  void theCommandLinePrintsWhatTheReadmeShowsOfIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Gongbao.run(
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        System.err);

    String printed = out.toString(StandardCharsets.UTF_8);
    List<String> shown = cells(block("text", "交通运输部通报"));
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(cells(printed))
        .as("README is to show parts of\n%s", printed)
        .containsSubsequence(shown);
  }

  /** The lines that are shown, whatever the width of the columns. */
  private static List<String> cells(String text) {
    return text.lines()
        .filter(line -> !line.equals("…"))
        .map(line -> line.strip().replaceAll(" +", " "))
        .toList();
  }

  @Test
  void theVersionIsTheOneThatIsBuilt() throws IOException {
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains(
            block("xml", "gongbao-parser")
                .lines()
                .filter(l -> l.contains("<version>"))
                .toList()
                .get(0)
                .strip());
  }

  private String printedBy(String main) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Method method = loader.loadClass(main).getMethod("main", String[].class);
      method.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyOptionThatTheReadmeShowsIsOne() throws IOException {
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    Gongbao.run(InputStream.nullInputStream(), help, System.err, "--help");
    String options = help.toString(StandardCharsets.UTF_8);
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(Pattern.compile("gongbao(?:\\.jar)?((?: [^ `\n]+)*)").matcher(readme).results())
        .flatMap(command -> List.of(command.group(1).split(" ")))
        .filteredOn(word -> word.matches("--?[a-z].*"))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            option -> assertThat(options).containsPattern("(?m)[ \\[]" + option + "[,=| \n]"));
  }

  @Test
  void theTablesOpenInDuckDb() throws Exception {
    Path tables = folder.resolve("tables");
    Gongbao.run(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        System.err,
        "-q",
        "-f=csv",
        "-o",
        tables + "/",
        "bulletins",
        folder + "/absent.html");

    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (TidyTable table : TidyTable.values()) {
        String file = "'" + tables.resolve(table.label() + ".csv") + "'";
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + file);
        assertThat(row.next()).isTrue();
        if (FILLED.contains(table)) {
          assertThat(row.getInt(1)).as(table.label()).isPositive();
        }
      }
      ResultSet types =
          statement.executeQuery(
              "SELECT any_value(typeof(region_codes)), any_value(typeof(document_id)),"
                  + " any_value(typeof(figure_value)), any_value(typeof(published_on)),"
                  + " sum(CAST(left(sentence, 1) = '=' AS INT)) FROM '"
                  + tables.resolve("statistics.csv")
                  + "'");
      assertThat(types.next()).isTrue();
      assertThat(types.getString(1)).isEqualTo("VARCHAR");
      assertThat(types.getString(2)).isEqualTo("VARCHAR");
      assertThat(types.getString(3)).isEqualTo("DOUBLE");
      assertThat(types.getString(4)).isEqualTo("DATE");
      assertThat(types.getInt(5)).isZero();
    }
  }

  /** The block of a language that holds some words. */
  private static String block(String language, String words) throws IOException {
    return blocks(language).filter(block -> block.contains(words)).findFirst().orElseThrow();
  }

  /** What the README says that code prints: the next block of text. */
  private static String outputBehind(String code) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int behind = readme.indexOf(code) + code.length();
    return blocks("text")
        .filter(b -> readme.indexOf("```text\n" + b) > behind)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> blocks(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map((MatchResult block) -> block.group(1));
  }
}

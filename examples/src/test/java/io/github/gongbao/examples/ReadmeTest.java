package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  @TempDir Path folder;

  @Test
  void theCodePrintsWhatTheReadmeSays() throws Exception {
    Path source = Files.writeString(folder.resolve("Demo.java"), block("java", 0));
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
    assertThat(printedBy("Demo").strip()).isEqualTo(block("text", 0).strip());
  }

  @Test
  void theConsumersRunTheSameCode() throws IOException {
    Path consumers = ROOT.resolve("parser/src/it");

    assertThat(Files.readString(consumers.resolve("class-path/src/main/java/Demo.java")))
        .isEqualTo(block("java", 0));
    assertThat(Files.readString(consumers.resolve("module-path/src/main/java/demo/Demo.java")))
        .isEqualTo("package demo;\n\n" + block("java", 0));
  }

  @Test
  void theCommandLinePrintsWhatTheReadmeShowsOfIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Gongbao.run(
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        System.err);

    List<String> printed = cells(out.toString(StandardCharsets.UTF_8));
    List<String> shown = cells(block("text", 1));
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(printed).containsSubsequence(shown);
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
            block("xml", 0).lines().filter(l -> l.contains("<version>")).toList().get(0).strip());
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

  /** The nth block of a language in the README. */
  private static String block(String language, int n) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .skip(n)
        .findFirst()
        .map((MatchResult block) -> block.group(1))
        .orElseThrow();
  }
}

package io.github.gongbao.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions in SQL have the answers that the README shows. */
class ReadmeQuestionsTest {
  private static final Pattern QUESTION =
      Pattern.compile("```sql\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void haveTheAnswersShown() throws Exception {
    Path file = folder.resolve("pigs.duckdb");
    Gongbao.run(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        System.err,
        "--format=duckdb",
        "-o",
        file.toString(),
        "bulletins");

    Matcher questions = QUESTION.matcher(Files.readString(Path.of("../README.md")));
    int asked = 0;
    while (questions.find()) {
      asked++;
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      Gongbao.run(
          InputStream.nullInputStream(),
          answer,
          System.err,
          "--sql",
          questions.group(1),
          file.toString());
      assertThat(lines(questions.group(2)))
          .as("README is to answer %s with%n%s", questions.group(1), answer.toString(UTF_8))
          .isEqualTo(lines(answer.toString(UTF_8)));
    }
    assertThat(asked).isEqualTo(4);
  }

  private static List<String> lines(String text) {
    return text.strip().lines().toList();
  }
}

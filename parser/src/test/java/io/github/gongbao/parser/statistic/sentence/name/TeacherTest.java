package io.github.gongbao.parser.statistic.sentence.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeacherTest {
  private static final String BULLETIN =
      """
      口岸运行情况通报

      2023-07-19

      查验出入境人员6.1亿人次；相关内地居民2.91亿人次。
      """;
  private static final int INLAND = 20;

  @TempDir Path folder;

  @Test
  void aFigureIsAnExampleInBothReadings() throws IOException {
    List<Example> examples = examples("查验内地居民");

    assertThat(examples).hasSize(2);
    assertThat(examples).allSatisfy(example -> assertThat(example.right()).contains(true, false));
    assertThat(examples)
        .allSatisfy(example -> assertThat(example.clues()).hasSize(example.right().length));
  }

  @Test
  void itIsLearnedToNameIt() throws IOException {
    List<Example> examples = examples("查验内地居民");

    double[] weights = new Learner(examples, Weights.clues()).learn(1);

    assertThat(Arrays.stream(weights).max().orElseThrow()).isGreaterThan(0.02);
    assertThat(examples.get(0).isNamedRightlyBy(weights)).isTrue();
  }

  @Test
  void aNameThatNoWayGivesTeachesNothing() throws IOException {
    assertThat(examples("查验外国人")).isEmpty();
  }

  @Test
  void theCorpusHasLessons() {
    assertThat(Lesson.ofCorpus())
        .hasSizeGreaterThan(300)
        .anySatisfy(lesson -> assertThat(lesson.names()).isNotEmpty());
  }

  private List<Example> examples(String name) throws IOException {
    Files.writeString(folder.resolve("bulletin.txt"), BULLETIN);
    Files.writeString(
        folder.resolve("names.tsv"), String.join("\t", "bulletin.txt", "" + INLAND, name) + "\n");
    return new Teacher(Weights.read()).read(Lesson.ofSheets(folder));
  }
}

package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpora {@code statistics.txt} and {@code nothing.txt}. */
class StatisticReaderTest {
  static Stream<CorpusSentence> statistics() {
    return CorpusSentence.of("statistics.txt");
  }

  static Stream<CorpusSentence> nothing() {
    return CorpusSentence.of("nothing.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statistics")
  void everyFigureIsReadAsTheCorpusSays(CorpusSentence line) {
    Release release = line.release();

    assertThat(release.text()).isEqualTo(line.sentence());
    assertThat(written(release, line.figures()))
        .as(line.sentence())
        .containsExactlyElementsOf(line.figures());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nothing")
  void whatIsNoStatisticIsNotReadAsOne(CorpusSentence line) {
    Release release = line.release();

    assertThat(written(release, List.of())).as(line.sentence()).isEmpty();
  }

  @Test
  void theCorporaAreNotEmpty() {
    assertThat(statistics()).hasSizeGreaterThan(300);
    assertThat(nothing()).hasSizeGreaterThan(200);
  }

  private static List<String> written(Release release, List<String> wanted) {
    List<String> written = new ArrayList<>();
    for (Statistic statistic : release.statistics()) {
      int i = written.size();
      written.add(
          i < wanted.size()
              ? WrittenStatistic.of(release, statistic, wanted.get(i))
              : WrittenStatistic.of(release, statistic));
    }
    return written;
  }
}

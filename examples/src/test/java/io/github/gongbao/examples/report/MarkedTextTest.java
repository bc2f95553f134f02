package io.github.gongbao.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.examples.Draft;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private final Release release =
      new Draft("水库").paragraph("检查水库1280座。").table("市\t座", "甲\t20", "乙\t30").release();

  @Test
  void coversTheWordsOfAFigureAndPutsOtherMarksBeforeThem() {
    assertThat(shown(mark(Mark.Kind.MEASURE, 4, 10), mark(Mark.Kind.FIGURE, 4, 9)))
        .isEqualTo("检查水库{m0}{f1:1280座}。|市|座|甲|20|乙|30");
  }

  @Test
  void marksACell() {
    assertThat(shown(mark(Mark.Kind.FIGURE, 17, 19))).isEqualTo("检查水库1280座。|市|座|甲|{f0:20}|乙|30");
  }

  @Test
  void keepsAMarkWhoseWordsAnotherHas() {
    assertThat(shown(mark(Mark.Kind.FIGURE, 4, 9), mark(Mark.Kind.FIGURE, 6, 10)))
        .isEqualTo("检查水库{f0:1280座}{f1}。|市|座|甲|20|乙|30");
  }

  @Test
  void keepsAMarkBehindTheLastWord() {
    int end = release.text().length();
    assertThat(shown(mark(Mark.Kind.DOUBT, end, end))).endsWith("|30|{d0}");
  }

  @Test
  void showsWordsThatNoBlockHas() {
    Release unblocked = release.withBlocks(List.of(release.blocks().get(0)));
    assertThat(MarkedText.of(unblocked, List.of())).hasSize(2);
    assertThat(words(MarkedText.of(unblocked, List.of()))).contains("乙\t30");
  }

  @RepeatedTest(50)
  void losesNoWordAndNoMark(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int start = random.nextInt(release.text().length() + 1);
      int end = Math.min(release.text().length(), start + random.nextInt(8));
      marks.add(new Mark(pick(random), i, new Span(start, end), "mark"));
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));

    List<Passage> passages = MarkedText.of(release, marks);

    assertThat(words(passages)).isEqualTo(words(MarkedText.of(release, List.of())));
    assertThat(pieces(passages).filter(piece -> piece.mark() != null).map(Piece::mark))
        .containsExactlyElementsOf(marks);
  }

  private static Mark.Kind pick(Random random) {
    return Mark.Kind.values()[random.nextInt(Mark.Kind.values().length)];
  }

  private static Mark mark(Mark.Kind kind, int start, int end) {
    return new Mark(kind, 0, new Span(start, end), "mark");
  }

  private String shown(Mark... marks) {
    List<Mark> numbered = new ArrayList<>();
    for (Mark mark : marks) {
      numbered.add(new Mark(mark.kind(), numbered.size(), mark.span(), mark.label()));
    }
    return MarkedText.of(release, numbered).stream()
        .flatMap(MarkedTextTest::parts)
        .map(part -> part.stream().map(MarkedTextTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String shown(Piece piece) {
    if (piece.mark() == null) {
      return piece.words();
    }
    return "{" + piece.mark().id() + (piece.words().isEmpty() ? "" : ":" + piece.words()) + "}";
  }

  private static String words(List<Passage> passages) {
    return pieces(passages).map(Piece::words).collect(Collectors.joining());
  }

  private static Stream<Piece> pieces(List<Passage> passages) {
    return passages.stream().flatMap(MarkedTextTest::parts).flatMap(List::stream);
  }

  private static Stream<List<Piece>> parts(Passage passage) {
    return passage.block() instanceof Block.Table
        ? passage.rows().stream().flatMap(List::stream).map(Passage.Cell::pieces)
        : Stream.of(passage.pieces());
  }
}

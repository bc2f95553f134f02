package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  static Stream<CorpusLine> sentences() {
    return CorpusLine.of(SentencesTest.class, "sentences.txt");
  }

  static Stream<CorpusLine> clauses() {
    return CorpusLine.of(SentencesTest.class, "clauses.txt");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void splits_a_block_into_the_sentences_of_the_corpus(CorpusLine line) {
    String text = Folding.fold(line.input().replace('⏎', '\n'));
    assertThat(show(text, Sentences.in(text, new Span(0, text.length()))))
        .isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void splits_a_sentence_into_the_clauses_of_the_corpus(CorpusLine line) {
    String text = Folding.fold(line.input());
    assertThat(show(text, Sentences.clauses(text, new Span(0, text.length()))))
        .isEqualTo(line.expected());
  }

  @Property
  void sentences_and_clauses_leave_out_nothing_but_blanks_and_marks(
      @ForAll @Chars({'。', '!', ';', ',', ':', '”', '(', ')', '1', '甲', ' ', '\n'}) String text) {
    List<Span> sentences = Sentences.in(text, new Span(0, text.length()));
    assertThat(join(text, sentences)).isEqualTo(text.replaceAll("[ \n]", ""));
    assertThat(sentences).isSorted().allMatch(s -> s.length() > 0);
    String clauses =
        sentences.stream()
            .map(s -> join(text, Sentences.clauses(text, s)))
            .collect(Collectors.joining());
    assertThat(clauses.replaceAll("[,:]", "")).isEqualTo(text.replaceAll("[ \n。!;,:]", ""));
  }

  private static String join(String text, List<Span> spans) {
    return spans.stream()
        .map(s -> text.substring(s.start(), s.end()).replaceAll("[ \n]", ""))
        .collect(Collectors.joining());
  }

  private static String show(String text, List<Span> spans) {
    return spans.stream()
        .map(s -> text.substring(s.start(), s.end()))
        .collect(Collectors.joining(" ‖ "));
  }
}

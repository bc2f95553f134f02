package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordMapTest {
  private static final Said UNITS =
      Said.of(Map.of("人", "a", "人次", "b", "人次日", "c", "万人", "d", "kg", "e"));
  private static final Said ENDINGS = Said.ofEndings(Map.of("以来", "a", "年以来", "b"));

  /** A map of words to what is said of them. */
  private static final class Said extends WordMap<String> {
    private int reads;

    private Said(LexiconWords words) {
      super(words);
    }

    static Said of(Map<String, String> said) {
      LexiconWords words = LexiconWords.of(WordMapTest.class, "words");
      said.forEach((word, of) -> words.add(word, List.of(of)));
      return new Said(words);
    }

    static Said ofEndings(Map<String, String> said) {
      LexiconWords words = LexiconWords.of(WordMapTest.class, "endings");
      said.forEach((word, of) -> words.addEnding(word, List.of(of)));
      return new Said(words);
    }

    @Override
    protected String read(int word, List<String> cells) {
      reads++;
      return cells.get(0);
    }
  }

  private static String found(Said map, int word) {
    return word == WordMap.NONE ? "" : map.value(word) + map.length(word);
  }

  @Test
  void theLongestWordIsFound() {
    assertThat(found(UNITS, UNITS.longest("3人次日", 1))).isEqualTo("c3");
    assertThat(found(UNITS, UNITS.longest("3人次", 1))).isEqualTo("b2");
    assertThat(found(UNITS, UNITS.longest("3人天", 1))).isEqualTo("a1");
  }

  @Test
  void whatOnlyBeginsLikeAWordIsNone() {
    assertThat(UNITS.longest("3万", 1)).isEqualTo(WordMap.NONE);
    assertThat(UNITS.longest("3k", 1)).isEqualTo(WordMap.NONE);
    assertThat(UNITS.longest("3次", 1)).isEqualTo(WordMap.NONE);
    assertThat(UNITS.longest("3", 1)).isEqualTo(WordMap.NONE);
  }

  @Test
  void noWordReachesBehindTheLimit() {
    assertThat(found(UNITS, UNITS.longest("3人次日", 1, 3))).isEqualTo("b2");
    assertThat(found(UNITS, UNITS.longest("3人次日", 1, 2))).isEqualTo("a1");
    assertThat(UNITS.longest("3人次日", 1, 1)).isEqualTo(WordMap.NONE);
  }

  @Test
  void wordsAreFoundFromTheirEnds() {
    assertThat(found(ENDINGS, ENDINGS.longestBefore("2021年以来", 7, 0))).isEqualTo("b3");
    assertThat(found(ENDINGS, ENDINGS.longestBefore("7月以来", 4, 0))).isEqualTo("a2");
    assertThat(found(ENDINGS, ENDINGS.longestBefore("2021年以来", 7, 5))).isEqualTo("a2");
    assertThat(ENDINGS.longestBefore("2021年以来", 7, 6)).isEqualTo(WordMap.NONE);
    assertThat(ENDINGS.longestBefore("以来", 0, 0)).isEqualTo(WordMap.NONE);
  }

  @Test
  void whatAWordMeansIsReadWhenItIsFirstFound() {
    Said words = Said.of(Map.of("人", "a", "辆", "b"));
    assertThat(words.reads).isZero();
    assertThat(words.value(words.longest("辆", 0))).isEqualTo("b");
    assertThat(words.value(words.longest("辆", 0))).isEqualTo("b");
    assertThat(words.reads).isEqualTo(1);
  }

  @Test
  void itTellsWhatWordsBeginWith() {
    assertThat(UNITS.beginnings()).isEqualTo("k万人");
    assertThat(UNITS.begins('人')).isTrue();
    assertThat(UNITS.begins('次')).isFalse();
    assertThat(UNITS.begins('A')).isFalse();
  }

  @Property(tries = 200)
  void everyWordIsFoundWhereItStands(
      @ForAll @From("words") List<String> words, @ForAll @From("text") String text) {
    Map<String, String> values =
        new TreeMap<>(words.stream().collect(Collectors.toMap(w -> w, w -> w, (a, b) -> a)));
    Said forward = Said.of(values);
    Said backward = Said.ofEndings(values);
    for (int i = 0; i <= text.length(); i++) {
      String longest = "";
      String before = "";
      for (String word : words) {
        longest = text.startsWith(word, i) && word.length() > longest.length() ? word : longest;
        before =
            text.substring(0, i).endsWith(word) && word.length() > before.length() ? word : before;
      }
      int begins = forward.longest(text, i);
      int ends = backward.longestBefore(text, i, 0);
      assertThat(begins == WordMap.NONE ? "" : forward.value(begins)).isEqualTo(longest);
      assertThat(ends == WordMap.NONE ? "" : backward.value(ends)).isEqualTo(before);
    }
  }

  /** More than the first size of the arrays holds, too. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("一二三四五万亿ab")
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .ofMaxSize(400);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("一二三四五万亿abc").ofMaxLength(12);
  }
}

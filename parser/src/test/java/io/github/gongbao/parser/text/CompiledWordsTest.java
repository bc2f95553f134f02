package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.page.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words that the build has laid out are those of the lexicons. */
class CompiledWordsTest {
  @Test
  void wordsAreThoseOfTheLexicon() {
    assertCompiled(UnitLexicon.class, "units.tsv");
    assertCompiled(TimeWords.class, "time-words.tsv");
  }

  private static void assertCompiled(Class<?> owner, String lexicon) {
    LexiconWords compiled = LexiconWords.firstOf(owner, lexicon);
    assertThat(compiled.areCompiled()).isTrue();
    assertThat(compiled.rows(lexicon)).isEmpty();

    Words words = new Words(compiled);
    Map<String, List<String>> rows = new HashMap<>();
    for (List<String> row : Lexicon.rows(owner, lexicon)) {
      rows.put(row.get(0), row);
    }
    assertThat(words.size()).isEqualTo(rows.size());
    rows.forEach(
        (word, row) -> {
          int found = words.longest(word, 0);
          assertThat(words.length(found)).isEqualTo(word.length());
          assertThat(words.cells(found)).isEqualTo(row);
        });
  }

  @Test
  void wordsThatNoBuildHasCompiledAreLaidOutWhereTheyAre() {
    LexiconWords own = LexiconWords.of(CompiledWordsTest.class, "own");
    own.add("公报", List.of("bulletin"));
    Words words = new Words(own);

    assertThat(own.areCompiled()).isFalse();
    assertThat(words.cells(words.longest("公报", 0))).containsExactly("bulletin");
  }
}

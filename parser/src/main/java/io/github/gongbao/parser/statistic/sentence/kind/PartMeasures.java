package io.github.gongbao.parser.statistic.sentence.kind;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the parts of a measure are measured in: 第一产业 of 地区生产总值 in 增加值. */
public final class PartMeasures {
  /** The measure of the parts of each, by how the names of those end. */
  private static final Map<String, List<String>> MEASURES =
      Lexicon.map(PartMeasures.class, "part-measures.tsv");

  private PartMeasures() {}

  /** 第一产业增加值 for 第一产业地区生产总值; the name itself where it is of no part. */
  public static List<Token> named(Row row, List<Token> name) {
    int last = name.size() - 1;
    if (last < 1 || name.get(last - 1).end() == name.get(last).start()) {
      // 海洋产业生产总值 is what the text itself says
      return name;
    }
    Token whole = name.get(last);
    List<String> measure = MEASURES.get(row.words(List.of(whole)));
    if (measure == null || !row.words(name.subList(0, last)).endsWith(measure.get(0))) {
      return name;
    }
    List<Token> named = new ArrayList<>(name);
    Sense meant = Sense.of(WordClass.MEASURE, new Row.Meant(measure.get(1)));
    named.set(last, new Token(whole.start(), whole.end(), meant));
    return named;
  }
}

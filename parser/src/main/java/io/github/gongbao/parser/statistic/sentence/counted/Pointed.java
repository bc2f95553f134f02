package io.github.gongbao.parser.statistic.sentence.counted;

import static io.github.gongbao.parser.word.WordClass.FILLER;
import static io.github.gongbao.parser.word.WordClass.NOUN;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import java.util.Set;

/** 对东盟进出口 of 东盟、美国是贸易伙伴,对上述国家分别进出口5亿元、4亿元: one of those for the noun that means them all. */
public final class Pointed {
  private static final Set<String> WORDS = Lexicon.map(Pointed.class, "pointed.tsv").keySet();

  private Pointed() {}

  /**
   * The words of a figure with the name of its thing for such a noun; themselves where they have
   * none.
   */
  public static List<Token> named(Row row, List<Token> words, List<Token> thing) {
    for (int i = 0; i < words.size(); i++) {
      int pointer = row.indexOf(words.get(i)) - 1;
      if (row.is(pointer, FILLER) && WORDS.contains(row.words(List.of(row.get(pointer))))) {
        int end = i;
        while (end < words.size() && words.get(end).is(NOUN)) {
          end++;
        }
        return Token.joined(
            Token.joined(words.subList(0, i), thing), words.subList(end, words.size()));
      }
    }
    return words;
  }

  /** 小巨人企业总数 of 新增小巨人企业12家、单项冠军5家,总数分别达到60家、20家: all of what is new; or nothing. */
  public static List<Token> all(Row row, List<Token> said, Topic listed) {
    int news = listed.newEnd(row);
    boolean all = news > 0 && said.size() == 1 && Row.countsAll(row.text(), said.get(0));
    return all ? Token.joined(listed.name().subList(news, listed.name().size()), said) : List.of();
  }
}

package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordReader;
import java.util.ArrayList;
import java.util.List;

/** Names that share the second half of a word. */
final class Halves {
  private static final long SORTS = WordClass.any(ADJECTIVE, LOCALISER, OTHER);

  private Halves() {}

  /**
   * How many characters of the last word are its own: 1 of 大、中、小型企业, 2 of 民事、刑事案件, where all but
   * the last are no more than the first half of a word; 0 where they are words.
   */
  static int own(Row row, List<List<Token>> items) {
    List<List<Token>> others = items.subList(0, items.size() - 1);
    int length = Token.last(others.get(0)).length();
    boolean sorts = length == 1;
    for (List<Token> item : others) {
      Token half = Token.last(item);
      if (half.length() != length || item.size() > 1 && !isHeaded(item, item == items.get(0))) {
        return 0;
      }
      sorts |= half.is(ADJECTIVE) && !half.is(NOUN);
    }
    Token whole = items.get(items.size() - 1).get(0);
    boolean halves =
        length == 1
            ? whole.length() > 1 && areWords(row, others, whole)
            : whole.length() == 2 * length;
    return sorts && halves ? length : 0;
  }

  /** 国内 of 国内汽、柴油价格, 利用 of 利用内、外资: what stands before all halves. */
  private static boolean isHeaded(List<Token> item, boolean first) {
    Token half = Token.last(item);
    boolean verb = item.get(0).isAny(Coordination.VERBS);
    return first && (verb && item.size() == 2 ? half.isAny(SORTS) : half.length() == 1);
  }

  /**
   * Whether single characters make words with the rest of one: 水路 of 水、陆路 and 一产 of 一、二、三产, but not
   * 牛禽 of 牛、家禽.
   */
  private static boolean areWords(Row row, List<List<Token>> items, Token whole) {
    String rest = row.text().substring(whole.start() + 1, whole.end());
    boolean numbered = Digits.chinese(row.text().charAt(whole.start())) > 0;
    for (List<Token> item : items) {
      char half = row.text().charAt(Token.last(item).start());
      boolean number = numbered && Digits.chinese(half) > 0;
      if (!number && !WordReader.knows(half + rest)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The names, with what only the last says said of all.
   *
   * @param own how many characters of the last word are its own
   */
  static List<List<Token>> completed(List<List<Token>> items, int own) {
    List<Token> last = items.get(items.size() - 1);
    Token whole = last.get(0);
    Token half = new Token(whole.start() + own, whole.end(), new Sense(whole.classes(), 0, null));
    List<List<Token>> names = new ArrayList<>();
    List<Token> first = items.get(0);
    List<Token> head = first.subList(0, first.size() - 1);
    for (List<Token> item : items) {
      List<Token> name = new ArrayList<>(item == first ? List.of() : head);
      name.addAll(item);
      if (item != last) {
        name.add(half);
        name.addAll(last.subList(1, last.size()));
      }
      names.add(name);
    }
    return names;
  }
}

package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordReader;
import java.util.List;

/** What the words of a name say is done, which those of a part of it do not say again. */
public final class Deeds {
  private static final long DONE = WordClass.any(WordClass.VERB, WordClass.VERBAL_NOUN);
  private static final long SAID = WordClass.any(WordClass.MEASURE, WordClass.OTHER);

  /** 流量, 重量: nouns of their own. */
  private static final int SHORTEST = 2;

  private Deeds() {}

  /** 加工转换 of 煤炭加工转换: how long the words are that end a name and say what is done. */
  static int length(String name) {
    int from = name.length();
    List<Token> words = words(name);
    for (int i = words.size() - 1; i >= 0 && words.get(i).isAny(DONE); i--) {
      from = words.get(i).start();
    }
    return name.length() - from;
  }

  /** Whether a name says in the end what is done: 实际使用. */
  public static boolean areDone(String name) {
    return length(name) > 0;
  }

  /** Whether a name ends in how much is done: 投诉量, and not 流量 as 旅客流量. */
  static boolean areCounted(String name) {
    List<Token> words = words(name);
    int last = words.size() - 1;
    Token word = words.get(last);
    boolean whole = word.is(WordClass.MEASURE) && word.end() - word.start() > SHORTEST;
    boolean noun = last > 0 && word.start() == name.length() - 1;
    return whole || noun && words.get(last - 1).isAny(DONE);
  }

  /** 总额 of 消费品零售总额, for 商品零售: how much of what both say is done; or nothing. */
  public static String amount(String part, String whole) {
    int from = part.length() - SHORTEST;
    int at = from <= 0 ? -1 : whole.lastIndexOf(part.substring(from));
    String amount = at <= 0 ? "" : whole.substring(at + SHORTEST);
    boolean bare = NameWords.AMOUNT.contains(amount) || NameWords.NOUN.contains(amount);
    return bare && length(part) >= SHORTEST ? amount : "";
  }

  /** Whether a name begins or ends with what is done: 没收违法所得, 外观设计. */
  static boolean areSaid(String name) {
    List<Token> words = words(name);
    return areDone(name) || !words.isEmpty() && words.get(0).isAny(DONE);
  }

  /** 城市接待 of 城市接待旅游者, 接待过夜 of 接待过夜人数: where what is done with people ends; 0 where nothing is. */
  static int beforePeople(String name) {
    int end = 0;
    for (Token word : words(name)) {
      boolean deed = word.is(WordClass.DEED) && word.is(WordClass.VERB);
      boolean further = word.is(WordClass.VERB) && end > 0 && end == word.start();
      if ((deed || further) && word.end() < name.length()) {
        end = word.end();
      }
    }
    return end;
  }

  /** 接待游客 of 重点景区接待游客: what somebody does with whom; or nothing. */
  public static String withPeople(String name) {
    for (Token word : words(name)) {
      boolean deed = word.is(WordClass.DEED) && word.is(WordClass.VERB);
      if (deed && word.start() > 0 && word.end() < name.length()) {
        return Kinds.arePeople(name.substring(word.end())) ? name.substring(word.start()) : "";
      }
    }
    return "";
  }

  /** 人工煤气 of 人工煤气供气量: what something is done with, and how much of it. */
  static String thing(String name) {
    List<Token> words = words(name);
    int last = words.size() - 1;
    while (last >= 0 && words.get(last).isAny(DONE | SAID)) {
      last--;
    }
    return last < 0 ? "" : name.substring(0, words.get(last).end());
  }

  /** The words of a name. */
  static List<Token> words(String name) {
    return new WordReader(name).read(new Span(0, name.length()), Mentions.NONE);
  }
}

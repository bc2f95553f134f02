package io.github.gongbao.parser.word;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the words of a text apart. Mentions are tokens that no word crosses; what stands between
 * them is the most probable row of words.
 *
 * <pre>{@code
 * new WordReader(folded).read(block, mentions);
 * // 8月1日以来 | , | 全国 | 共 | 检查 | 水库 | 1280座
 * }</pre>
 */
public final class WordReader {
  private static final Lexicon LEXICON = Lexicon.read();

  /** A run of letters that is longer is several words. */
  private static final int LONGEST_NAME = 60;

  /** Most stretches are shorter. */
  private static final int SHORTEST = 64;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /**
   * For every place of a stretch, what the best path to it costs, where its last word begins and at
   * which node of the lexicon it ends.
   */
  private int[] costs = new int[SHORTEST];

  private int[] froms = new int[SHORTEST];
  private int[] nodes = new int[SHORTEST];

  /** Where the word of the best path ends that begins at a place. */
  private int[] ends = new int[SHORTEST];

  /** Reads words of a text in its folded view. */
  public WordReader(String folded) {
    this.text = folded;
  }

  /** Whether a list of words has these characters as one. */
  public static boolean knows(String word) {
    return LEXICON.holds(word);
  }

  /**
   * The tokens of a part of the text, in order, in a list that the next call writes over; they do
   * not overlap. Blanks and list markers are none.
   *
   * @param mentions what was recognised in that part
   */
  public List<Token> read(Span part, Mentions mentions) {
    tokens.clear();
    MentionCursor cursor = new MentionCursor(mentions);
    int at = part.start();
    while (at < part.end()) {
      int marker = cursor.markerEnd(at);
      Token mention = cursor.at(at);
      if (marker > at) {
        at = marker;
      } else if (mention != null) {
        tokens.add(mention);
        at = mention.end();
      } else {
        char c = text.charAt(at);
        WordClass mark = markAt(at);
        if (isDash(at, part.end())) {
          tokens.add(new Token(at, at + 2, WordClass.COLON));
          at += 2;
        } else if (mark != null) {
          if (c > ' ') {
            tokens.add(new Token(at, at + 1, mark));
          }
          at++;
        } else {
          int end = stretchEnd(at, Math.min(part.end(), cursor.next(at)));
          readStretch(at, end);
          at = end;
        }
      }
    }
    markActors(mentions.actors());
    return tokens;
  }

  /** The class of the mark at a place; null for a character that is part of words. */
  private @Nullable WordClass markAt(int at) {
    char c = text.charAt(at);
    if (c == ':' && isBetweenDigits(at)) {
      return WordClass.PAUSE;
    }
    return c == '.' && isFullStop(at) ? WordClass.STOP : Marks.classOf(c);
  }

  /** 6.6:45.8: a colon that parts the shares of a whole. */
  private boolean isBetweenDigits(int at) {
    return at > 0
        && at + 1 < text.length()
        && Digits.isArabic(text.charAt(at - 1))
        && Digits.isArabic(text.charAt(at + 1));
  }

  /** 检查车辆3台.检查船舶5艘: a point between Chinese characters is typed for a full stop. */
  private boolean isFullStop(int at) {
    return at > 0
        && (isHan(text.charAt(at - 1)) || "%)”".indexOf(text.charAt(at - 1)) >= 0)
        && (at + 1 == text.length()
            || isHan(text.charAt(at + 1))
            || "\n“ ".indexOf(text.charAt(at + 1)) >= 0);
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** 供水情况——日供水能力: a double dash parts like a colon. */
  private boolean isDash(int at, int limit) {
    char c = text.charAt(at);
    return (c == '-' || c == '—') && at + 1 < limit && text.charAt(at + 1) == c;
  }

  private void markActors(List<ActorMention> actors) {
    int i = 0;
    for (ActorMention actor : actors) {
      while (i < tokens.size() && tokens.get(i).end() <= actor.span().start()) {
        i++;
      }
      int end = i;
      while (end < tokens.size() && tokens.get(end).end() < actor.span().end()) {
        end++;
      }
      // 银行贷款 is no actor, though it begins with one; nor is 治安警 of 治安警情
      boolean whole = end < tokens.size() && tokens.get(end).end() == actor.span().end();
      for (; whole && i <= end; i++) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.start(), token.end(), token.sense().ofActor()));
      }
    }
  }

  /** Where the run of plain characters ends that begins at {@code from}. */
  private int stretchEnd(int from, int limit) {
    int end = from + 1;
    while (end < limit && markAt(end) == null) {
      end++;
    }
    return end;
  }

  private void readStretch(int from, int to) {
    int length = to - from;
    if (costs.length <= length) {
      costs = new int[2 * length];
      froms = new int[2 * length];
      nodes = new int[2 * length];
      ends = new int[2 * length];
    }
    Arrays.fill(costs, 0, length + 1, Integer.MAX_VALUE);
    costs[0] = 0;
    for (int i = 0; i < length; i++) {
      if (costs[i] != Integer.MAX_VALUE) {
        takeWords(from, i, to);
      }
    }
    // from the last word to the first, each is told where the next ends
    for (int end = length; end > 0; end = froms[end]) {
      ends[froms[end]] = end;
    }
    for (int i = 0; i < length; i = ends[i]) {
      tokens.add(word(from + i, from + ends[i], nodes[ends[i]]));
    }
  }

  /** What no list has is a noun. */
  private static Token word(int start, int end, int node) {
    return node == Lexicon.NONE
        ? new Token(start, end, WordClass.NOUN)
        : new Token(start, end, LEXICON.sense(node));
  }

  private void takeWords(int from, int at, int to) {
    int start = from + at;
    int letters = lettersEnd(start, to);
    if (letters > start) {
      take(at, letters - from, Lexicon.UNKNOWN, Lexicon.NONE);
      return;
    }
    take(at, at + 1, Lexicon.UNKNOWN, Lexicon.NONE);
    int node = LEXICON.first(text.charAt(start));
    for (int end = start + 1; node != Lexicon.NONE; end++) {
      int cost = LEXICON.cost(node);
      if (cost != 0) {
        take(at, end - from, cost, node);
      }
      node = end < to ? LEXICON.next(node, text.charAt(end)) : Lexicon.NONE;
    }
  }

  private void take(int at, int end, int cost, int node) {
    if (costs[at] + cost < costs[end]) {
      costs[end] = costs[at] + cost;
      froms[end] = at;
      nodes[end] = node;
    }
  }

  /** Where the run of Latin letters and digits ends: PM2.5 is one word. */
  private int lettersEnd(int from, int to) {
    int end = from;
    int limit = Math.min(to, from + LONGEST_NAME);
    while (end < limit && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c > ' '
        && c < 0x2E80
        && (Character.isLetterOrDigit(c) || c == '.' || c == '%' || c == '/');
  }
}

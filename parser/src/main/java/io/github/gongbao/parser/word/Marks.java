package io.github.gongbao.parser.word;

import org.jspecify.annotations.Nullable;

/** What marks of punctuation do in the folded view. */
final class Marks {
  private Marks() {}

  /** The class of a mark; null for a character that is part of words. */
  static @Nullable WordClass classOf(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return null;
    }
    return switch (c) {
      case ',', '，' -> WordClass.COMMA;
      case ';', '；' -> WordClass.SEMICOLON;
      case ':', '：' -> WordClass.COLON;
      case '。', '!', '?', '！', '？', '…', '\n' -> WordClass.STOP;
      case '、' -> WordClass.PAUSE;
      case '(', '（', '[', '［', '【' -> WordClass.OPEN;
      case ')', '）', ']', '］', '】' -> WordClass.CLOSE;
      case '“',
          '”',
          '‘',
          '’',
          '"',
          '\'',
          '《',
          '》',
          '「',
          '」',
          '『',
          '』',
          '—',
          '-',
          '–',
          '·',
          ' ',
          '\t',
          '\u00A0',
          '\u3000',
          '〈',
          '〉',
          '<',
          '>',
          '*',
          '|',
          '•',
          '※' ->
          WordClass.MARK;
      default ->
          Character.isWhitespace(c) || Character.isISOControl(c) || isSign(c)
              ? WordClass.MARK
              : null;
    };
  }

  /** ①, ◆, ★: what numbers a line or begins it. */
  private static boolean isSign(char c) {
    return c >= '①' && c <= '⑳' || c >= '─' && c <= '➿';
  }
}

package io.github.gongbao.parser.word;

/** What marks of punctuation do in the folded view. */
final class Marks {
  private Marks() {}

  /** The class of a mark; 0 for a character that is part of words. */
  static long classOf(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return 0;
    }
    return switch (c) {
      case ',', '，' -> WordClass.COMMA.bit();
      case ';', '；' -> WordClass.SEMICOLON.bit();
      case ':', '：' -> WordClass.COLON.bit();
      case '。', '!', '?', '！', '？', '…', '\n' -> WordClass.STOP.bit();
      case '、' -> WordClass.PAUSE.bit();
      case '(', '（', '[', '［', '【' -> WordClass.OPEN.bit();
      case ')', '）', ']', '］', '】' -> WordClass.CLOSE.bit();
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
          '|' ->
          WordClass.MARK.bit();
      default ->
          Character.isWhitespace(c) || Character.isISOControl(c) || c >= '①' && c <= '⑳'
              ? WordClass.MARK.bit()
              : 0;
    };
  }
}

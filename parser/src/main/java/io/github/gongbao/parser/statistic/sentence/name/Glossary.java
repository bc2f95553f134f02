package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of ways and topics, which are read once for all figures that go on with them. */
final class Glossary {
  /** So many are kept at least, and as many as a figure asks for. */
  private static final int KEPT = 6;

  private final List<Words> read = new ArrayList<>();
  private Row row = Row.EMPTY;

  /** The number of the figure that asks. */
  private int figure;

  /** Begins with a figure: what it asks for is kept until the next. */
  void begin(Row row) {
    this.row = row;
    figure++;
  }

  Words of(List<Token> tokens) {
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).areOf(tokens)) {
        return read.get(i).askedBy(figure);
      }
    }
    Words words = free();
    words.read(row, tokens);
    return words.askedBy(figure);
  }

  /** Words that were asked for longest ago, to be read anew; new ones while few are kept. */
  private Words free() {
    Words oldest = null;
    for (int i = 0; i < read.size() && read.size() >= KEPT; i++) {
      Words words = read.get(i);
      oldest = oldest == null || words.lastAsked() < oldest.lastAsked() ? words : oldest;
    }
    if (oldest == null || oldest.lastAsked() == figure) {
      oldest = new Words();
      read.add(oldest);
    }
    return oldest;
  }
}

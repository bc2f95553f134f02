package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.word.AbsenceWords;
import io.github.gongbao.parser.mention.figure.word.FigureWords;
import io.github.gongbao.parser.text.CharacterSet;
import io.github.gongbao.parser.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds every numeral of a text and says what it is.
 *
 * <pre>{@code
 * new FigureReader().read("共出动警力近15万人次", List.of()); // one: 近15万人次, QUANTITY, 150000
 * }</pre>
 *
 * <p>Thread-safe and without state.
 */
public final class FigureReader {
  /** A quoted name is no longer than this; what is longer is speech. */
  private static final int NAME_LENGTH = 16;

  private static final int TITLE_LENGTH = 80;

  /** What something can begin with; all other characters are passed over. */
  private static final CharacterSet TELLING =
      CharacterSet.of(
          Digits.BEGINNINGS,
          CodeScan.LETTERS,
          NumeralWords.WORDS.beginnings(),
          FigureWords.WORDS.beginnings(),
          AbsenceWords.beginnings(),
          "半《“‘\"");

  /**
   * Reads the figures of a text.
   *
   * @param folded the folded view of the text
   * @param taken spans in which no figure begins, sorted by their start: dates, times, list markers
   * @return the figures in text order; they do not overlap
   */
  public List<Figure> read(String folded, List<Span> taken) {
    return read(folded, taken, Integer.MAX_VALUE);
  }

  /**
   * Reads the first figures of a text.
   *
   * @param most how many are read at most
   */
  public List<Figure> read(String folded, List<Span> taken, int most) {
    return new Pass(folded, taken).run(most);
  }

  /** One pass over one text. */
  private static final class Pass {
    private final String text;
    private final List<Span> taken;
    private final FigureComposer composer;
    private final Absences absences;
    private final List<Figure> figures = new ArrayList<>();
    private int nextTaken;
    private int nameEnd = -1;
    private int titleEnd = -1;

    Pass(String text, List<Span> taken) {
      this.text = text;
      this.taken = taken;
      this.composer = new FigureComposer(text);
      this.absences = new Absences(text);
    }

    List<Figure> run(int most) {
      int i = 0;
      int floor = 0;
      while (i < text.length() && figures.size() < most) {
        if (!TELLING.has(text.charAt(i))) {
          i++;
          continue;
        }
        Span span = takenAt(i);
        if (span != null) {
          i = Math.max(i + 1, span.end());
          floor = i;
          continue;
        }
        int count = figures.size();
        int next = readAt(i, floor);
        i = Math.max(i + 1, next);
        floor = figures.size() > count ? next : floor;
      }
      return figures;
    }

    private @Nullable Span takenAt(int at) {
      while (nextTaken < taken.size() && taken.get(nextTaken).end() <= at) {
        nextTaken++;
      }
      return nextTaken < taken.size() && taken.get(nextTaken).start() <= at
          ? taken.get(nextTaken)
          : null;
    }

    /** Where the next taken span begins: no figure reaches into it. */
    private int ceiling() {
      return nextTaken < taken.size() ? taken.get(nextTaken).start() : text.length();
    }

    /** Reads what begins at a position; the position behind it, or {@code at} if nothing does. */
    private int readAt(int at, int floor) {
      char c = text.charAt(at);
      noteNames(c, at);
      if (CodeScan.isLatin(c)) {
        return readCode(at);
      }
      NumeralWords.NumeralWord word = NumeralWords.at(text, at);
      if (word != null && at + word.length() <= ceiling()) {
        if (word.kind().isPresent()) {
          addPlain(at, at + word.length(), word.kind().get());
        }
        return at + word.length();
      }
      boolean named = at < titleEnd || at < nameEnd;
      Figure absence = named || !AbsenceWords.begins(c) ? null : absences.readAt(at, ceiling());
      if (absence != null) {
        figures.add(absence);
        return absence.span().end();
      }
      if (!Digits.begins(c) && c != '半' && !FigureWords.WORDS.begins(c)) {
        return at;
      }
      if (named) {
        return readName(at);
      }
      FigureComposer.Reading reading = composer.readAt(at, floor, ceiling());
      if (reading == null) {
        return at;
      }
      if (reading.figure() == null) {
        return firstDigit(at, reading.end());
      }
      figures.add(reading.figure());
      return reading.end();
    }

    /** Where digits begin that no figure has taken, so that they are read by themselves. */
    private int firstDigit(int at, int end) {
      int digit = at + 1;
      while (digit < end && !Digits.isArabic(text.charAt(digit))) {
        digit++;
      }
      return Math.min(digit, Math.max(at + 1, end));
    }

    private void noteNames(char c, int at) {
      if (c == '《') {
        titleEnd = at < titleEnd ? titleEnd : closeOfTitle(at);
      } else if ((c == '“' || c == '"' || c == '‘') && at > nameEnd) {
        nameEnd = Math.max(nameEnd, closeOfName(c, at));
      }
    }

    /** Where the title closes that begins there, if it does in its line. */
    private int closeOfTitle(int at) {
      int limit = Math.min(text.length(), at + TITLE_LENGTH);
      for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
        if (text.charAt(i) == '》') {
          return i;
        }
      }
      return titleEnd;
    }

    /** The closing quote of a short quotation without sentence punctuation, or -1. */
    private int closeOfName(char open, int at) {
      char close = open == '“' ? '”' : open == '‘' ? '’' : '"';
      int limit = Math.min(text.length(), at + NAME_LENGTH + 2);
      for (int i = at + 1; i < limit; i++) {
        char c = text.charAt(i);
        if (c == close) {
          return i;
        }
        if (c == '。' || c == ';' || c == ',' || c == '\n') {
          return -1;
        }
      }
      return -1;
    }

    private int readCode(int at) {
      CodeScan.Code code = CodeScan.codeAt(text, at, ceiling());
      if (code.named()) {
        addPlain(at, code.end(), Kind.IDENTIFIER);
      }
      return code.end();
    }

    /** A numeral inside a title or a short quotation is part of the name. */
    private int readName(int at) {
      int end = composer.endOfNumeral(at);
      if (end <= at) {
        return at;
      }
      addPlain(at, end, at < titleEnd ? Kind.IDENTIFIER : Kind.SET_PHRASE);
      return end;
    }

    private void addPlain(int start, int end, Kind kind) {
      Span span = new Span(start, end);
      figures.add(new Figure(span, kind, Optional.empty()));
    }
  }
}

package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a head or a line of a caption, and what is mentioned in them.
 *
 * @param published the words as published, without padding
 * @param folded the same words in the folded view
 * @param periods what they say of when
 * @param places what they say of where
 */
public record HeadText(
    String published, String folded, List<PeriodMention> periods, List<PlaceMention> places) {

  private static final String PADDING = " \t\n、,。:;-_·*※/△▲★☆●○■□◆◇";

  /**
   * The words of several heads, read as lines of one text.
   *
   * @param lines the words
   * @param titles the folded views of title, source and what else tells whose it is
   * @param publishedOn the date of publication
   */
  public static List<HeadText> of(
      List<Squeezed> lines, List<String> titles, Optional<LocalDate> publishedOn) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.folded()).append('\n'));
    Mentions mentions = Mentions.read(all.toString(), List.of(), titles, publishedOn, Limits.NONE);
    List<HeadText> read = new ArrayList<>(lines.size());
    int start = 0;
    for (Squeezed line : lines) {
      Span span = new Span(start, start + line.folded().length());
      read.add(of(line, mentions.in(span), start));
      start = span.end() + 1;
    }
    return read;
  }

  private static HeadText of(Squeezed line, Mentions mentions, int start) {
    int length = line.folded().length();
    List<PeriodMention> periods = new ArrayList<>(mentions.periods().size());
    for (PeriodMention period : mentions.periods()) {
      Span moved = moved(period.span(), start, length);
      periods.add(period.withSpan(moved));
    }
    List<PlaceMention> places = new ArrayList<>(mentions.places().size());
    for (PlaceMention place : mentions.places()) {
      Span moved = moved(place.span(), start, length);
      places.add(new PlaceMention(moved, place.regions(), place.role()));
    }
    return new HeadText(line.published(), line.folded(), List.copyOf(periods), List.copyOf(places));
  }

  /**
   * Whether a place says where figures are of: 中国 of 中国各地区粮食产量 does, but by itself it is one of
   * several countries; 天府新区, which has no code, is part of a name.
   *
   * @param label whether these are the words of the head of a row
   */
  boolean isWhere(PlaceMention place, boolean label) {
    boolean country = place.role() == PlaceMention.Role.COUNTRY;
    boolean named = place.role() == PlaceMention.Role.PLACE && !place.regions().isEmpty();
    return named || country && !label && place.span().end() < folded.length();
  }

  /** 三亚庭: whether one character behind a place makes it the name of something there. */
  boolean isInWord(int end) {
    return (end + 1 == folded.length()
            || end + 1 < folded.length() && folded.charAt(end + 1) == '(')
        && Character.isLetter(folded.charAt(end))
        && CellWords.SUM.begins(folded, end) == 0;
  }

  private static Span moved(Span span, int start, int length) {
    return new Span(span.start() - start, Math.min(length, span.end() - start));
  }

  /** Words without what parts them from others. */
  public static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && PADDING.indexOf(words.charAt(start)) >= 0 && !isNegative(words, start)) {
      start++;
    }
    while (end > start && PADDING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /** -10 of -10号柴油. */
  private static boolean isNegative(String words, int at) {
    return words.charAt(at) == '-'
        && at + 1 < words.length()
        && Cell.DIGITS.indexOf(words.charAt(at + 1)) >= 0;
  }
}

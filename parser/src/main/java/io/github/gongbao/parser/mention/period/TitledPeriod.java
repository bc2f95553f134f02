package io.github.gongbao.parser.mention.period;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The period that a title says its text is of. */
public final class TitledPeriod {
  private TitledPeriod() {}

  /**
   * The only period that a title names, if it is longer than a day and was over before a day:
   * 1—7月我国吸收外资…. Its words are as published, its span is empty.
   *
   * @param published the release's own date
   * @param day that date, or what goes for it where it is not known
   */
  public static Optional<PeriodMention> of(
      String title, Optional<LocalDate> published, LocalDate day) {
    return only(title, published).filter(only -> only.isOver(day));
  }

  /** The only period that a title names, if it is a year that is not over: 2023年国民经济和社会发展计划. */
  public static Optional<PeriodMention> running(String title, Optional<LocalDate> published) {
    return only(title, published)
        .filter(only -> PeriodMention.isYear(only.period()))
        .filter(only -> published.isPresent() && !only.isOver(published.get()));
  }

  private static Optional<PeriodMention> only(String title, Optional<LocalDate> published) {
    List<PeriodMention> named = new ArrayList<>(PeriodReader.read(Folding.fold(title), published));
    named.removeIf(mention -> mention.role() != Role.PERIOD);
    return Optional.of(named).filter(all -> all.size() == 1).map(all -> outside(all.get(0), title));
  }

  /** Whether a title is one of what is still to come as much as of what is over: 政府工作报告, 预算. */
  public static boolean isOfPlan(String title) {
    return PeriodReader.isOutlook(Folding.fold(title));
  }

  private static PeriodMention outside(PeriodMention mention, String title) {
    String words = title.substring(mention.span().start(), mention.span().end());
    return mention.withSpan(new Span(0, 0)).withPeriod(mention.period().withText(words));
  }
}

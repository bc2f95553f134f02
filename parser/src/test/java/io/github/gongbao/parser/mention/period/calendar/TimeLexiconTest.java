package io.github.gongbao.parser.mention.period.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodReader;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLexiconTest {
  private static List<List<String>> rows(String name) {
    Class<?> beside = name.equals("holidays.tsv") ? Holidays.class : TimeWord.class;
    return Lexicon.rows(beside, name);
  }

  @Test
  void everyWordOfTimeStandsOnce() {
    assertThat(rows("time-words.tsv").stream().map(row -> row.get(0))).doesNotHaveDuplicates();
  }

  @Test
  void wordsAreWrittenAsTheFoldedViewWritesThem() {
    for (String name : List.of("time-words.tsv", "time-surroundings.tsv")) {
      assertThat(rows(name).stream().map(row -> row.get(0)))
          .allSatisfy(word -> assertThat(Folding.fold(word)).isEqualTo(word));
    }
  }

  @Test
  void everyHolidayWordHasDatesInTheYearsThatAreKept() {
    assertThat(rows("time-words.tsv").stream().filter(row -> row.get(1).equals("holiday")))
        .filteredOn(row -> row.size() > 2)
        .allSatisfy(
            row -> assertThat(Holidays.in(row.get(2), 2022).isOpen()).as(row.get(0)).isFalse());
  }

  @Test
  void everyHolidayEndsAfterItBegins() {
    assertThat(rows("holidays.tsv"))
        .allSatisfy(
            row ->
                assertThat(LocalDate.parse(row.get(2)))
                    .isAfterOrEqualTo(LocalDate.parse(row.get(1))));
  }

  @Test
  void everyOpenWordIsReadAsAPeriodWithoutDates() {
    assertThat(rows("time-words.tsv").stream().filter(row -> row.get(1).equals("open")))
        .allSatisfy(
            row ->
                assertThat(PeriodReader.read(row.get(0) + ",查处案件30起。", Optional.empty(), List.of()))
                    .as(row.get(0))
                    .singleElement()
                    .matches(mention -> mention.role() == PeriodMention.Role.PERIOD)
                    .matches(mention -> mention.period().start().isEmpty()));
  }
}

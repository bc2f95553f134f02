package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters, one by one: those of a text, of a set, and those of numbers. */
class CharactersTest {
  private static final Characters TEXT = new Characters("截至3 日");

  @Test
  void beyondItsEndsATextIsNul() {
    assertThat(TEXT.at(-1)).isEqualTo('\0');
    assertThat(TEXT.at(0)).isEqualTo('截');
    assertThat(TEXT.at(4)).isEqualTo('日');
    assertThat(TEXT.at(5)).isEqualTo('\0');
    assertThat(TEXT.length()).isEqualTo(5);
  }

  @Test
  void whatStandsAtAPlaceIsTold() {
    assertThat(TEXT.startsWith("至3", 1)).isTrue();
    assertThat(TEXT.startsWith("至3", 0)).isFalse();
    assertThat(TEXT.isOneOf("日月", 4)).isTrue();
    assertThat(TEXT.isOneOf("截", 0)).isTrue();
    assertThat(TEXT.isOneOf("日月", 0)).isFalse();
    assertThat(TEXT.isOneOf("\0", 5)).isFalse();
    assertThat(TEXT.isOneOf("\0", -1)).isFalse();
    assertThat(TEXT.isDigit(2)).isTrue();
    assertThat(TEXT.isDigit(1)).isFalse();
    assertThat(TEXT.isHan(1)).isTrue();
    assertThat(TEXT.isHan(2)).isFalse();
    assertThat(new Characters("一\u9fff\u4dff\ua000").isHan(0)).isTrue();
    assertThat(new Characters("一\u9fff\u4dff\ua000").isHan(1)).isTrue();
    assertThat(new Characters("一\u9fff\u4dff\ua000").isHan(2)).isFalse();
    assertThat(new Characters("一\u9fff\u4dff\ua000").isHan(3)).isFalse();
  }

  @Test
  void oneSpaceIsSkipped() {
    assertThat(TEXT.skipSpace(3)).isEqualTo(4);
    assertThat(TEXT.skipSpace(4)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "。, true, true, true",
    "；, false, false, false",
    "!, true, true, true",
    "、, true, true, false",
    "《, true, false, false",
    "”, true, false, false",
    "(, true, true, false",
    "车, false, false, false"
  })
  void marksEndAClauseAHeadOrASentence(
      String mark, boolean clause, boolean head, boolean sentence) {
    Characters text = new Characters("车" + mark);

    assertThat(text.endsClause(1)).isEqualTo(clause);
    assertThat(text.endsHead(1)).isEqualTo(head);
    assertThat(text.endsSentence(1)).isEqualTo(sentence);
    assertThat(text.endsClause(2)).isFalse();
  }

  @Test
  void aBlankEndsAHeadAlone() {
    Characters text = new Characters(" ");

    assertThat(text.endsHead(0)).isTrue();
    assertThat(text.endsClause(0)).isFalse();
  }

  @Test
  void aSetHasTheCharactersOfAllItsStrings() {
    CharacterSet set = CharacterSet.of("。!", "", "亿\uffff\0");

    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(set.has(c)).as("%x", (int) c).isEqualTo("。!亿\0".indexOf(c) >= 0);
    }
    assertThat(set.has('\uffff')).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "零, 0", "〇, 0", "一, 1", "壹, 1", "二, 2", "两, 2", "三, 3", "叁, 3", "四, 4", "五, 5", "六, 6", "七, 7",
    "八, 8", "九, 9", "玖, 9", "十, -1", "3, -1", "车, -1"
  })
  void digitsHaveTheirValue(char digit, int value) {
    assertThat(Digits.chinese(digit)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "十, 10, 0",
    "拾, 10, 0",
    "百, 100, 0",
    "千, 1000, 0",
    "仟, 1000, 0",
    "万, 0, 4",
    "亿, 0, 8",
    "兆, 0, 12"
  })
  void factorsMultiply(char factor, int small, int power) {
    assertThat(Digits.small(factor)).isEqualTo(small);
    assertThat(Digits.bigPower(factor)).isEqualTo(power);
    assertThat(Digits.isFactor(factor)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'一', '3', '车', '几'})
  void othersDoNot(char other) {
    assertThat(Digits.isFactor(other)).isFalse();
  }

  @Test
  void aNumberBeginsWithADigitAFactorOrSomeOfThem() {
    assertThat("09零两十万几数".chars().allMatch(c -> Digits.begins((char) c))).isTrue();
    assertThat("/:车半多".chars().noneMatch(c -> Digits.begins((char) c))).isTrue();
    assertThat("0189".chars().allMatch(c -> Digits.isArabic((char) c))).isTrue();
    assertThat("/:一９".chars().noneMatch(c -> Digits.isArabic((char) c))).isTrue();
  }
}

package io.github.gongbao.parser.page.head.index;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.WrittenDate;

/** What a table of particulars says of a document, and what its value looks like. */
public enum IndexField {
  TITLE,
  INDEX_NUMBER,
  DOCUMENT_NUMBER,
  /** A number that stands in a table of the body itself. */
  BODY_NUMBER,
  ISSUER,
  WRITTEN_ON,
  PUBLISHED_ON,
  SOURCE,
  OTHER;

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NAME = 120;

  /** Whether a value can be this one's: the neighbour of an empty cell is no value of it. */
  boolean accepts(String value) {
    return switch (this) {
      case TITLE -> value.length() > 2;
      case INDEX_NUMBER -> value.length() <= LONGEST_NUMBER && Typography.hasWords(value);
      case DOCUMENT_NUMBER, BODY_NUMBER -> DocumentNumber.isLike(value);
      case WRITTEN_ON, PUBLISHED_ON -> WrittenDate.firstIn(value, 0) != null;
      case ISSUER, SOURCE ->
          value.length() <= LONGEST_NAME
              && value.chars().anyMatch(Character::isLetter)
              && value.chars().noneMatch(c -> Typography.isColon((char) c));
      case OTHER -> true;
    };
  }
}

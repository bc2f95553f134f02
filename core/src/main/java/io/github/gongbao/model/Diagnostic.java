package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the parser noticed and could not settle.
 *
 * @param code what kind of doubt it is
 * @param message the doubt in words, in English
 * @param span where in {@link Release#text()}; empty where it is about the page
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Diagnostic(Code code, String message, Optional<Span> span) implements WithDiagnostic {
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    span = Absent.optional(span);
  }

  /** The kinds of doubt. */
  public enum Code implements Labelled {
    /** A figure was seen and not understood. */
    FIGURE_NOT_UNDERSTOOD,
    /** A quantity without a number: {@code 数十名}. */
    VALUE_UNKNOWN,
    /** 分别 or 依次 with more names than figures, or fewer. */
    PAIRING_MISMATCH,
    /** A period that no date could be given to. */
    PERIOD_UNRESOLVED,
    /** A place name that several divisions share. */
    REGION_AMBIGUOUS,
    /** List markers that skip a number or repeat one. */
    ORDINAL_OUT_OF_ORDER,
    /** A place name that no division bears, where one must stand. */
    REGION_UNKNOWN,
    /** A table whose heads could not be told from its figures. */
    TABLE_NOT_UNDERSTOOD,
    /** A column of figures of a table that gave no statistic. */
    COLUMN_NOT_READ,
    /** The same thing with different values in one bulletin. */
    VALUES_DISAGREE,
    /** Parts that add up to more than their whole. */
    PARTS_EXCEED_WHOLE,
    /** More figures or cells than {@code ParserOptions} allows: what stands there is not read. */
    LIMIT_REACHED,
    /** No title was found. */
    TITLE_MISSING,
    /**
     * The words of the bulletin are in an attached file, which is not read; the message has its
     * link.
     */
    BODY_IN_ATTACHMENT,
    /** No publication date was found. */
    DATE_MISSING,
    /** What a reader sees and what the page's metadata says differ. */
    METADATA_DISAGREES,
    /** The bytes are not valid in the character set they were read in. */
    CHARSET_DOUBTFUL
  }
}

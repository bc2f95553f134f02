package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One piece of the body, in order. Its words are {@code release.quote(block.span())}.
 *
 * <pre>{@code
 * for (Block block : release.blocks()) {
 *   if (block instanceof Block.Heading heading) {
 *     System.out.println(release.quote(heading.span()));
 *   }
 * }
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.ListItem.class, name = "listItem"),
  @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
  @JsonSubTypes.Type(value = Block.Signature.class, name = "signature"),
  @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
  @JsonSubTypes.Type(value = Block.Attachment.class, name = "attachment")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Block {
  /** Where the block stands in {@link Release#text()}. */
  Span span();

  /** Running text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Paragraph(Span span) implements Block {
    public Paragraph {
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * A heading of the page's markup, or a line that has the form of one.
   *
   * @param level 1 for the highest
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Heading(Span span, int level) implements Block {
    public Heading {
      Objects.requireNonNull(span, "span");
      if (level < 1) {
        throw new IllegalArgumentException("level of a heading must be positive: " + level);
      }
    }
  }

  /** An item of a list of the page's markup. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record ListItem(Span span) implements Block {
    public ListItem {
      Objects.requireNonNull(span, "span");
    }
  }

  /** A quotation of the page's markup. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Quote(Span span) implements Block {
    public Quote {
      Objects.requireNonNull(span, "span");
    }
  }

  /** A line at the end that names the issuer or the date. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Signature(Span span) implements Block {
    public Signature {
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * A table. In the text a row is a line and cells are parted by tabs.
   *
   * @param rows the rows in order, each with its cells in order; a cell that spans several rows or
   *     columns stands once, where it begins
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Table(Span span, List<Row> rows) implements Block {
    /**
     * @throws IllegalArgumentException if a cell does not lie in the table
     */
    public Table {
      Objects.requireNonNull(span, "span");
      rows = Absent.list(rows);
      for (Row row : rows) {
        for (Cell cell : row.cells()) {
          if (!span.contains(cell.span())) {
            throw new IllegalArgumentException(
                "cell " + cell.span() + " outside its table " + span);
          }
        }
      }
    }
  }

  /** A row of a table. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Row(List<Cell> cells) {
    public Row {
      cells = Absent.list(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param span its words in {@link Release#text()}
   * @param column the column it begins in, from 0, spans of the rows above counted
   * @param columnSpan how many columns it covers, at least 1
   * @param rowSpan how many rows it covers, at least 1
   * @param header whether it is a head of its row or column
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Cell(Span span, int column, int columnSpan, int rowSpan, boolean header) {
    public Cell {
      Objects.requireNonNull(span, "span");
      if (column < 0 || columnSpan < 1 || rowSpan < 1) {
        throw new IllegalArgumentException("not a cell's place: column " + column);
      }
    }
  }

  /**
   * A picture; its span covers the caption and is empty where there is none.
   *
   * @param url where the picture is, as the page gives it
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Image(Span span, Optional<String> url) implements Block {
    public Image {
      Objects.requireNonNull(span, "span");
      url = Absent.optional(url);
    }
  }

  /**
   * A linked file.
   *
   * @param url where the file is, as the page gives it
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Attachment(Span span, Optional<String> url) implements Block {
    public Attachment {
      Objects.requireNonNull(span, "span");
      url = Absent.optional(url);
    }
  }
}

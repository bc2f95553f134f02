package io.github.gongbao.parser.page;

import java.util.Optional;
import java.util.stream.Collectors;

/** A page as lines that a person can check beside the page itself. */
public final class PageText {
  private PageText() {}

  public static String of(Page page) {
    StringBuilder text = new StringBuilder();
    put(text, "template", Optional.of(page.template()));
    put(text, "title", Optional.of(page.title()));
    put(text, "publishedOn", page.publishedOn());
    put(text, "publishedAt", page.publishedAt());
    put(text, "source", page.source());
    put(text, "editor", page.editor());
    put(text, "documentNumber", page.documentNumber());
    put(text, "indexNumber", page.indexNumber());
    put(text, "issuer", page.issuer());
    put(text, "writtenOn", page.writtenOn());
    put(text, "site", page.site());
    page.diagnostics().forEach(d -> put(text, "diagnostic", Optional.of(d.code())));
    page.blocks().forEach(block -> put(text, block));
    return text.toString();
  }

  private static void put(StringBuilder text, String name, Optional<?> value) {
    value.ifPresent(v -> text.append(name).append(": ").append(v).append('\n'));
  }

  private static void put(StringBuilder text, PageBlock block) {
    String name = block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    if (block instanceof PageBlock.Table table) {
      text.append("table\n");
      table.rows().forEach(row -> text.append("  ").append(row(row)).append('\n'));
      return;
    }
    text.append(name).append(" | ").append(words(block)).append('\n');
  }

  /** The cells, parted by bars: *head*, and @column with spans where there are any. */
  private static String row(PageBlock.Row row) {
    return row.cells().stream().map(PageText::cell).collect(Collectors.joining(" | "));
  }

  private static String cell(PageBlock.Cell cell) {
    String words = cell.header() ? "*" + cell.text() + "*" : cell.text();
    boolean spans = cell.columnSpan() > 1 || cell.rowSpan() > 1;
    return spans
        ? words + " @" + cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan()
        : words + " @" + cell.column();
  }

  private static String words(PageBlock block) {
    if (block instanceof PageBlock.Paragraph paragraph) {
      return (paragraph.emphasized() ? "(bold) " : "") + paragraph.text();
    }
    if (block instanceof PageBlock.Heading heading) {
      return "(" + heading.level() + ") " + heading.text();
    }
    if (block instanceof PageBlock.ListItem item) {
      return item.text();
    }
    if (block instanceof PageBlock.Quote quote) {
      return quote.text();
    }
    if (block instanceof PageBlock.Signature signature) {
      return signature.text();
    }
    if (block instanceof PageBlock.Image image) {
      return image.caption() + " <" + image.url().orElse("") + ">";
    }
    PageBlock.Attachment attachment = (PageBlock.Attachment) block;
    return attachment.text() + " <" + attachment.url().orElse("") + ">";
  }
}

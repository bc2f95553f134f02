package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page as JSON that a person can check beside the page itself; what is absent is left out. */
public final class PageJson {
  private PageJson() {}

  public static JsonNode of(Page page) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    put(json, "template", Optional.of(page.template()));
    put(json, "title", Optional.of(page.title()));
    put(json, "publishedOn", page.publishedOn());
    put(json, "publishedAt", page.publishedAt());
    put(json, "source", page.source());
    put(json, "editor", page.editor());
    put(json, "documentNumber", page.documentNumber());
    put(json, "indexNumber", page.indexNumber());
    put(json, "issuer", page.issuer());
    put(json, "writtenOn", page.writtenOn());
    put(json, "site", page.site());
    if (!page.diagnostics().isEmpty()) {
      ArrayNode codes = json.putArray("diagnostics");
      page.diagnostics().forEach(diagnostic -> codes.add(diagnostic.code().name()));
    }
    ArrayNode blocks = json.putArray("blocks");
    page.blocks().forEach(block -> put(blocks.addObject(), block));
    return json;
  }

  private static void put(ObjectNode json, String name, Optional<?> value) {
    value.ifPresent(v -> json.put(name, v.toString()));
  }

  private static void put(ObjectNode json, PageBlock block) {
    json.put("type", block.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (block instanceof PageBlock.Table table) {
      ArrayNode rows = json.putArray("rows");
      table.rows().forEach(row -> put(rows.addArray(), row.cells()));
    } else if (block instanceof PageBlock.Paragraph paragraph) {
      json.put("text", paragraph.text());
      if (paragraph.emphasized()) {
        json.put("bold", true);
      }
    } else if (block instanceof PageBlock.Heading heading) {
      json.put("level", heading.level()).put("text", heading.text());
    } else if (block instanceof PageBlock.ListItem item) {
      json.put("text", item.text());
    } else if (block instanceof PageBlock.Quote quote) {
      json.put("text", quote.text());
    } else if (block instanceof PageBlock.Signature signature) {
      json.put("text", signature.text());
    } else if (block instanceof PageBlock.Image image) {
      json.put("text", image.caption());
      put(json, "url", image.url());
    } else if (block instanceof PageBlock.Attachment attachment) {
      json.put("text", attachment.text());
      put(json, "url", attachment.url());
    }
  }

  /** The cells: their words; of heads and of cells that span more than one, also where they are. */
  private static void put(ArrayNode row, List<PageBlock.Cell> cells) {
    for (PageBlock.Cell cell : cells) {
      if (!cell.header() && cell.columnSpan() == 1 && cell.rowSpan() == 1) {
        row.add(cell.text());
        continue;
      }
      ObjectNode json = row.addObject().put("text", cell.text()).put("column", cell.column());
      json.put("head", cell.header());
      json.put("columns", cell.columnSpan()).put("rows", cell.rowSpan());
    }
  }
}

package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexField;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The table of a document's particulars, in whatever markup the lines of a page have it. */
final class PageIndex {
  /** A longer line is no label with its value. */
  private static final int LONGEST_LINE = 200;

  private final IndexTable table = new IndexTable();

  /** Reads what some lines say of it; what was read before stays. */
  void read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.TABLE) {
        table.readTable(line.rows());
      } else if (line.isText() && (line.hasColon() || isLabelCell(line))) {
        Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        boolean beside =
            next != null && next.isText() && next.element().parent() == line.element().parent();
        table.readLine(line.fields(), isLabelCell(line), beside ? next.text() : null);
      } else if (line.isText() && line.length() <= LONGEST_LINE) {
        table.readFields(line.fields());
        readLabelled(line.element());
      }
    }
  }

  private static boolean isLabelCell(Line line) {
    String tag = line.element().normalName();
    return tag.equals("td") || tag.equals("th") || tag.equals("dt");
  }

  /** {@code <div><span>成文日期</span>2020年06月15日</div>}: a label in an element of its own. */
  private void readLabelled(Element line) {
    Element label = line.firstElementChild();
    if (label != null && IndexTable.isLabel(label.text())) {
      table.readLine(label.text() + "：" + line.ownText(), false, null);
    }
  }

  Optional<String> get(IndexField field) {
    return table.get(field);
  }

  /** What it says of when and from where the page was published. */
  PublicationLine published() {
    return publication(IndexField.PUBLISHED_ON)
        .withSource(get(IndexField.SOURCE).flatMap(PublicationLine::sourceOf));
  }

  /** A page that tells no other day is of that on which its document was written. */
  PublicationLine written() {
    return publication(IndexField.WRITTEN_ON);
  }

  private PublicationLine publication(IndexField field) {
    return get(field).map(PublicationLine::parse).orElse(PublicationLine.NOTHING);
  }

  Optional<LocalDate> writtenOn() {
    return get(IndexField.WRITTEN_ON)
        .map(value -> WrittenDate.firstIn(value, 0))
        .map(WrittenDate::date);
  }
}

package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Foot;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import java.util.ArrayList;
import java.util.List;

/** What stands below the body of a plain text: the editor, links, the site's own lines. */
final class TextFoot {
  private static final int LONGEST_TAIL = 60;

  private final List<TextLine> lines;
  private PublicationLine publication = PublicationLine.NOTHING;

  private TextFoot(List<TextLine> lines) {
    this.lines = lines;
  }

  static TextFoot of(List<TextLine> lines) {
    TextFoot foot = new TextFoot(new ArrayList<>(lines));
    foot.cutRest();
    foot.strip();
    return foot;
  }

  /** The lines without the foot. */
  List<TextLine> body() {
    return lines;
  }

  PublicationLine publication() {
    return publication;
  }

  /** Cuts where related links or the site's own lines begin; an editor below them is kept. */
  private void cutRest() {
    List<String> texts = new ArrayList<>(lines.size());
    boolean[] links = new boolean[lines.size()];
    for (int i = 0; i < links.length; i++) {
      texts.add(lines.get(i).text());
      links[i] = lines.get(i).link();
    }
    int cut = Foot.start(texts, links);
    for (TextLine line : lines.subList(cut, lines.size())) {
      PublicationLine said = line.publication();
      if (said != null && said.editor().isPresent()) {
        publication = publication.or(said);
      }
    }
    truncate(cut);
  }

  private void strip() {
    while (lines.size() > 1) {
      TextLine last = lines.get(lines.size() - 1);
      PublicationLine said = last.publication();
      boolean names =
          said != null
              && said.labelled()
              && (said.editor().isPresent() || said.source().isPresent());
      if (names) {
        publication = said.or(publication);
      } else if (!last.link() && !Furniture.is(last.text())) {
        break;
      }
      truncate(lines.size() - 1);
    }
    cutNotesOfLastLine();
  }

  /** Takes source and editor off the end of the last paragraph: ……全面发展。（责任编辑：张三）. */
  private void cutNotesOfLastLine() {
    if (lines.isEmpty()) {
      return;
    }
    TextLine last = lines.get(lines.size() - 1);
    String text = last.text();
    for (int i = text.length() - 1; i > Math.max(0, text.length() - LONGEST_TAIL); i--) {
      if (!PublicationWords.isOpening(text.charAt(i))) {
        continue;
      }
      PublicationLine said = PublicationLine.parse(text.substring(i));
      if (said.whole()
          && said.labelled()
          && (said.editor().isPresent() || said.source().isPresent())) {
        publication = said.or(publication);
        String body = Typography.trim(text.substring(0, i));
        truncate(lines.size() - 1);
        lines.add(new TextLine(body, last.emphasized(), last.link()));
        return;
      }
    }
  }

  private void truncate(int size) {
    lines.subList(size, lines.size()).clear();
  }
}

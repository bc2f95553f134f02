package io.github.gongbao.parser.page.html;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Foot;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.Titles;
import io.github.gongbao.parser.page.head.index.IndexField;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about its bulletin. What a reader sees wins over a meta tag, a meta tag wins
 * over nothing, and the time at which the page was built is never read.
 */
final class Particulars {
  /** A publication line under the body stands within so many lines. */
  private static final int UNDER = 25;

  /** A publication line over the headline stands within so many lines. */
  private static final int OVER = 6;

  private static final int LAST_OF_BODY = 8;
  private static final int LONGEST_LINE = 200;

  /** A longer line at the head of a body is its first sentence. */
  private static final int LONGEST_LEADING = 60;

  private final MetaTags metas;
  private final PageIndex index = new PageIndex();
  private final HeadZone zone;
  private final Optional<String> title;
  private final boolean titled;
  private final boolean paper;
  private final PublicationLine published;

  Particulars(Layout layout, WalkedPage page) {
    this.metas = page.metas();
    index.read(layout.before());
    index.read(layout.after().subList(0, Math.min(UNDER, layout.after().size())));
    List<Optional<String>> names = List.of(layout.title(), metas.get("title"), page.tag());
    List<String> wanted = new ArrayList<>();
    for (Optional<String> name : names) {
      wanted.addAll(name.isPresent() ? List.of(name.get()) : List.of());
    }
    index.read(HeadZone.leading(layout, List.copyOf(wanted)));
    Optional<String> indexed = index.get(IndexField.TITLE);
    wanted.addAll(indexed.isPresent() ? List.of(indexed.get()) : List.of());
    zone = new HeadZone(layout, wanted, indexed.isPresent());
    Optional<String> called = called(layout.title(), names, indexed, page);
    titled = layout.title().isPresent() || zone.hasHeadline() || names(page);
    title = called.isPresent() ? Optional.of(Titles.withoutFootnote(called.get())) : called;
    paper = TitleTag.isOfPaper(page.document().title());
    published = published(visible(layout));
  }

  private boolean names(WalkedPage page) {
    return index.get(IndexField.TITLE).isPresent()
        || metas.get("title").isPresent()
        || page.tag().isPresent();
  }

  /** What the bulletin is called: the first that says so. */
  private Optional<String> called(
      Optional<String> seen,
      List<Optional<String>> names,
      Optional<String> indexed,
      WalkedPage page) {
    if (seen.isPresent()) {
      return Optional.of(withoutTools(seen.get(), names));
    }
    Optional<String> shown = indexed.isPresent() ? indexed : shown(page);
    if (shown.isPresent()) {
      return shown;
    }
    Optional<String> meta = metas.get("title");
    if (meta.isPresent()) {
      return Optional.of(Tidy.text(withoutTags(meta.get())));
    }
    return page.tag().isPresent() ? page.tag() : leading();
  }

  private static String withoutTags(String text) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      words.append(text, at, open);
      at = close + 1;
    }
    return words.append(text, at, text.length()).toString();
  }

  /** A headline that begins as the page calls itself, without the tools that its element holds. */
  private static String withoutTools(String seen, List<Optional<String>> names) {
    for (Optional<String> name : names) {
      String called = name.orElse("");
      boolean begins = !called.isEmpty() && seen.startsWith(called);
      if (begins && PublicationLine.parse(seen.substring(called.length())).whole()) {
        return called;
      }
    }
    return seen;
  }

  /** The headline as a reader sees it, with the blanks of the title tag if it says the same. */
  private Optional<String> shown(WalkedPage page) {
    return zone.title()
        .map(
            seen ->
                page.tag()
                    .filter(t -> Typography.compact(t).equals(Typography.compact(seen)))
                    .orElse(seen));
  }

  /** The first line of the body, where the page has no other title. */
  private Optional<String> leading() {
    List<Line> body = zone.body();
    return body.stream()
        .limit(Math.max(0, body.size() - 1))
        .filter(Line::isText)
        .findFirst()
        .filter(Headline::isTitleLike)
        .filter(line -> line.length() <= LONGEST_LEADING)
        .map(Line::text);
  }

  private PublicationLine visible(Layout layout) {
    PublicationLine line = PublicationLine.parse(String.join("\n", layout.publication()));
    line = layout.at().isPresent() ? line.or(PublicationLine.at(layout.at().get())) : line;
    if (line.date().isEmpty()) {
      line = line.or(Byline.of(zone.underHeadline()));
    }
    line = line.source().isPresent() ? line : line.withSource(NamedSource.among(zone.between()));
    boolean named = line.named();
    for (Line over : zone.overHeadline(OVER)) {
      PublicationLine read = zone.hasHeadline() && !paper ? labelled(over) : over.publication();
      line = read.whole() && over.isText() ? line.or(read) : line;
    }
    List<Line> body = layout.body();
    PublicationLine below = PublicationLine.NOTHING;
    for (Line under : layout.after().subList(0, Math.min(UNDER, layout.after().size()))) {
      below = below.or(labelled(under));
    }
    for (Line last : body.subList(Math.max(0, body.size() - LAST_OF_BODY), body.size())) {
      below = below.or(labelled(last));
    }
    for (Line inside : body) {
      boolean edited = inside.isText() && inside.length() <= LONGEST_LINE;
      below = edited && Foot.isEditor(inside.text()) ? inside.publication().or(below) : below;
    }
    // a name without a label yields to one with a label, wherever that stands
    Optional<String> source = below.source();
    boolean better =
        !named
            && source.isPresent()
            && (line.source().isEmpty() || !PublicationWords.isNobody(source.get()));
    return better ? line.or(below).withSource(source) : line.or(below);
  }

  /**
   * A line that is a publication line, label and all; a bare date there belongs to something else.
   */
  private static PublicationLine labelled(Line line) {
    boolean label = line.hasColon() || line.has('】') || line.has(']');
    if (!label || !line.isText() || line.isLink() || line.length() > LONGEST_LINE) {
      return PublicationLine.NOTHING;
    }
    PublicationLine read = line.publication();
    return read.whole() && read.labelled() ? read : PublicationLine.NOTHING;
  }

  Optional<String> title() {
    return title;
  }

  /** Whether a headline stands over the body. */
  boolean isHeaded() {
    return zone.hasHeadline();
  }

  /** Whether the page itself says what its bulletin is called, in a headline or out of sight. */
  boolean isTitled() {
    return titled;
  }

  /** The lines of the body without headline and publication line. */
  List<Line> body() {
    return zone.body();
  }

  /** Date, time, source and editor. */
  PublicationLine published() {
    return published;
  }

  private PublicationLine published(PublicationLine visible) {
    PublicationLine all =
        visible
            .or(index.published())
            .or(metas.published())
            .or(index.written())
            .or(Byline.spoken(zone.underHeadline() + "\n" + first()));
    boolean midnight =
        all.time().filter(time -> time.toLocalTime().equals(LocalTime.MIDNIGHT)).isPresent();
    // 00:00:00 is what a system shows that knows only the day
    return (midnight ? all.withoutTime() : all)
        .withSource(all.source().map(PublicationWords::withoutContribution).or(metas::source));
  }

  /** The first line of the body, which may be a subtitle. */
  private String first() {
    List<Line> body = zone.body();
    return body.isEmpty() || !body.get(0).isText() ? "" : body.get(0).text();
  }

  /**
   * The number of the document: from the table over it, else from the head of its body or over it.
   */
  Optional<String> documentNumber(List<Line> lines) {
    return index
        .get(IndexField.DOCUMENT_NUMBER)
        .or(
            () ->
                DocumentNumber.atHead(
                    lines.stream().map(l -> l.isText() ? l.text() : "").limit(UNDER).toList()))
        .or(this::underHeadline)
        .or(() -> inTable(lines))
        .or(() -> title.flatMap(DocumentNumber::endingTitle));
  }

  /** The number that stands alone in a line between headline and body. */
  private Optional<String> underHeadline() {
    return zone.between().stream()
        .filter(Line::isText)
        .flatMap(line -> DocumentNumber.of(line.text()).stream())
        .findFirst();
  }

  private static Optional<String> inTable(List<Line> lines) {
    IndexTable table = new IndexTable();
    lines.stream()
        .filter(line -> line.kind() == Line.Kind.TABLE)
        .findFirst()
        .ifPresent(line -> table.readTable(line.rows()));
    return table.get(IndexField.BODY_NUMBER);
  }

  Optional<String> indexNumber() {
    return index.get(IndexField.INDEX_NUMBER);
  }

  Optional<String> issuer() {
    return index.get(IndexField.ISSUER).or(published::publisher);
  }

  Optional<LocalDate> writtenOn() {
    return index.writtenOn();
  }

  /** Where a reader and the meta tags are told different days. */
  List<Diagnostic> disagreements() {
    Optional<LocalDate> meta = metas.published().date();
    Optional<LocalDate> shown = published.date();
    if (meta.isEmpty() || meta.equals(shown)) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            Diagnostic.Code.METADATA_DISAGREES,
            "the page shows " + shown.orElseThrow() + ", its meta tags say " + meta.get(),
            Optional.empty()));
  }
}

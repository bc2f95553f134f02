package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.page.IndexTable.Field;
import io.github.gongbao.parser.page.site.HtmlTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says about its bulletin. What a reader sees wins over a meta tag, a meta tag wins
 * over nothing, and the time at which the page was built is never read.
 */
final class Particulars {
  /** A publication line under the body stands within so many lines. */
  private static final int UNDER = 25;

  /** A publication line over the headline stands within so many lines. */
  private static final int OVER = 6;

  private static final int LONGEST_LINE = 200;
  private static final int HEAD_OF_BODY = 8;

  private final MetaTags metas;
  private final IndexTable index = new IndexTable();
  private final Optional<String> title;
  private final List<Line> body;
  private final PublicationLine visible;

  Particulars(Layout layout, HtmlTree tree, MetaTags metas) {
    this.metas = metas;
    index.read(layout.before());
    index.read(layout.after().subList(0, Math.min(UNDER, layout.after().size())));
    List<Line> over = HtmlReader.reach(layout.before());
    List<Line> head = new ArrayList<>(over);
    if (layout.searched()) {
      head.addAll(layout.body().subList(0, Math.min(HEAD_OF_BODY, layout.body().size())));
    }
    Optional<String> tag =
        Headline.ofTitleTag(tree.document().title(), metas.get("site"), metas.get("column"));
    Lines.Range headline = headline(layout, head, over.size(), tag);
    title =
        layout
            .title()
            .filter(t -> !t.isEmpty())
            .or(() -> index.get(Field.TITLE))
            .or(() -> shown(head, headline, tag))
            .or(() -> metas.get("title").map(t -> Tidy.text(t.replaceAll("<[^>]*>", ""))))
            .or(() -> tag);
    boolean dated =
        PublicationLine.parse(
                joined(head.subList(Math.min(headline.to(), over.size()), over.size())))
            .date()
            .isPresent();
    int headEnd = Math.max(0, headline.to() - over.size());
    int bodyStart = layout.searched() ? pastPublication(layout.body(), headEnd, dated) : 0;
    body = layout.body().subList(bodyStart, layout.body().size());
    List<Line> zone =
        new ArrayList<>(
            head.subList(headline.to(), over.size() + (headline.to() > over.size() ? headEnd : 0)));
    zone.addAll(layout.body().subList(Math.min(headEnd, bodyStart), bodyStart));
    visible = visible(layout, zone, head, headline);
  }

  private Lines.Range headline(Layout layout, List<Line> head, int overSize, Optional<String> tag) {
    List<String> wanted =
        Stream.of(layout.title(), metas.get("title"), tag, index.get(Field.TITLE))
            .flatMap(Optional::stream)
            .toList();
    // a document with a table of particulars over it repeats its title inside, far down at times
    int end = index.get(Field.TITLE).isPresent() ? overSize : head.size();
    return Stream.<Supplier<Lines.Range>>of(
            () -> first(wanted, title -> Headline.like(title, head, 0, overSize)),
            () -> first(wanted, title -> Headline.like(title, head, overSize, end)),
            () -> first(wanted, title -> Headline.near(title, head, 0, overSize)),
            () -> first(wanted, title -> Headline.near(title, head, overSize, end)),
            () -> Headline.heading(head, 0, overSize),
            () -> Headline.overPublication(head, 0, end))
        .map(Supplier::get)
        .filter(range -> !range.isEmpty())
        .findFirst()
        .orElse(new Lines.Range(overSize, overSize));
  }

  private static Lines.Range first(List<String> titles, Function<String, Lines.Range> search) {
    return titles.stream()
        .map(search)
        .filter(range -> !range.isEmpty())
        .findFirst()
        .orElse(Lines.Range.NONE);
  }

  private static Optional<String> shown(
      List<Line> head, Lines.Range headline, Optional<String> tag) {
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    String joined = Headline.joined(head.subList(headline.from(), headline.to()));
    return tag.filter(t -> Typography.compact(t).equals(Typography.compact(joined)))
        .or(() -> Optional.of(joined));
  }

  /**
   * Where the body begins that has its own headline and publication line in it.
   *
   * @param dated whether the date stands over it: a bare date in it is then the document's own
   */
  private static int pastPublication(List<Line> lines, int from, boolean dated) {
    int end = from;
    for (int i = from; i < Math.min(lines.size(), from + HEAD_OF_BODY); i++) {
      Line line = lines.get(i);
      if (!line.isText() || line.text().length() > LONGEST_LINE) {
        break;
      }
      PublicationLine read = PublicationLine.parse(line.fields());
      boolean bare = WrittenDate.at(line.text(), 0) != null && read.source().isEmpty();
      if (read.whole() && !read.isEmpty() && !(dated && bare)) {
        end = i + 1;
      } else if (line.text().length() > 8
          && "。：；".indexOf(line.text().charAt(line.text().length() - 1)) >= 0) {
        break;
      }
    }
    return end;
  }

  private static PublicationLine visible(
      Layout layout, List<Line> zone, List<Line> head, Lines.Range headline) {
    PublicationLine line = PublicationLine.parse(String.join("\n", layout.publication()));
    if (line.date().isEmpty()) {
      line = line.or(PublicationLine.parse(joined(zone)));
    }
    for (Line over : head.subList(Math.max(0, headline.from() - OVER), headline.from())) {
      line = line.or(labelled(over));
    }
    if (headline.isEmpty()) {
      List<Line> before = layout.before();
      for (Line over : before.subList(Math.max(0, before.size() - OVER), before.size())) {
        PublicationLine read = PublicationLine.parse(over.fields());
        line = read.whole() && over.isText() ? line.or(read) : line;
      }
    }
    for (Line under : layout.after().subList(0, Math.min(UNDER, layout.after().size()))) {
      line = line.or(labelled(under));
    }
    List<Line> body = layout.body();
    for (Line last : body.subList(Math.max(0, body.size() - 3), body.size())) {
      line = line.or(labelled(last));
    }
    return line;
  }

  /**
   * A line that is a publication line, label and all; a bare date there belongs to something else.
   */
  private static PublicationLine labelled(Line line) {
    if (!line.isText() || line.isLink() || line.text().length() > LONGEST_LINE) {
      return PublicationLine.NOTHING;
    }
    PublicationLine read = PublicationLine.parse(line.fields());
    boolean bare = !line.text().isEmpty() && WrittenDate.at(line.text(), 0) != null;
    return read.whole() && !bare ? read : PublicationLine.NOTHING;
  }

  private static String joined(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.isText() && line.text().length() <= LONGEST_LINE)
        .map(Line::fields)
        .collect(Collectors.joining("\n"));
  }

  Optional<String> title() {
    return title;
  }

  /** The lines of the body without headline and publication line. */
  List<Line> body() {
    return body;
  }

  /** Date, time, source and editor. */
  PublicationLine published() {
    PublicationLine indexed =
        new PublicationLine(
            index.get(Field.PUBLISHED_ON).flatMap(Particulars::date),
            index.get(Field.PUBLISHED_ON).flatMap(v -> PublicationLine.parse(v).time()),
            index.get(Field.SOURCE),
            Optional.empty(),
            true);
    PublicationLine meta = metas.published();
    PublicationLine all = visible.or(indexed).or(meta);
    return new PublicationLine(
        all.date(),
        all.time(),
        all.source().map(Particulars::withoutContribution).or(() -> metas.get("source")),
        all.editor(),
        true);
  }

  private static Optional<LocalDate> date(String value) {
    return Optional.ofNullable(WrittenDate.firstIn(value, 0)).map(WrittenDate::date);
  }

  /** 驻伊朗使馆供稿 names 驻伊朗使馆. */
  private static String withoutContribution(String source) {
    return source.endsWith("供稿") && source.length() > 2
        ? source.substring(0, source.length() - 2)
        : source;
  }

  /** The number of the document: from the table over it, else from the head of its body. */
  Optional<String> documentNumber(List<Line> lines) {
    return index
        .get(Field.DOCUMENT_NUMBER)
        .or(() -> DocumentNumbers.atHead(lines))
        .or(() -> inTable(lines));
  }

  private static Optional<String> inTable(List<Line> lines) {
    IndexTable table = new IndexTable();
    lines.stream()
        .filter(l -> l.kind() == Line.Kind.TABLE)
        .findFirst()
        .ifPresent(l -> table.read(List.of(l)));
    return table.get(Field.BODY_NUMBER);
  }

  Optional<String> indexNumber() {
    return index.get(Field.INDEX_NUMBER);
  }

  Optional<String> issuer() {
    return index.get(Field.ISSUER);
  }

  Optional<LocalDate> writtenOn() {
    return index.get(Field.WRITTEN_ON).flatMap(Particulars::date);
  }

  /** Where a reader and the meta tags are told different days. */
  List<Diagnostic> disagreements() {
    Optional<LocalDate> meta = metas.published().date();
    Optional<LocalDate> shown = published().date();
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

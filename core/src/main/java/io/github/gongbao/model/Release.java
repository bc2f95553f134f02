package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One published bulletin, and all that was read from it.
 *
 * <p>Title, source, editor and text stand as published. Labels that people compare across pages are
 * in simplified characters, whatever the page's script.
 *
 * <pre>{@code
 * Release release = BulletinParser.parse(html);
 * release.statistics().forEach(s -> System.out.println(release.quote(s.span())));
 * }</pre>
 *
 * @param title the title, without the site's name; empty where there is none
 * @param url where it was published
 * @param publishedOn the date of publication
 * @param publishedAt the time of publication, at +08:00, where the page gives one
 * @param source who is named as the source: {@code 公安部网站}
 * @param editor the editor in charge: {@code 朱豫}
 * @param documentNumber the number of the document: {@code 国办函〔2014〕119号}
 * @param indexNumber the index number of government information (索引号)
 * @param issuer the issuing body (发文机关)
 * @param writtenOn the date the document bears (成文日期)
 * @param site the name or host of the site
 * @param template which template read the page: {@code govcn-2016}, {@code text}
 * @param kind what sort of bulletin it is
 * @param script the script of the text
 * @param text the body as published, blocks joined by a line feed; every span indexes it
 * @param blocks the pieces of the body, in order
 * @param measures the outermost enumerated measures, in order
 * @param exchanges questions and answers, in order
 * @param statistics the figures, in order
 * @param diagnostics what the parser could not settle
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Release(
    String title,
    Optional<String> url,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> publishedOn,
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        Optional<OffsetDateTime> publishedAt,
    Optional<String> source,
    Optional<String> editor,
    Optional<String> documentNumber,
    Optional<String> indexNumber,
    Optional<String> issuer,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> writtenOn,
    Optional<String> site,
    Optional<String> template,
    ReleaseKind kind,
    Script script,
    String text,
    List<Block> blocks,
    List<Measure> measures,
    List<Exchange> exchanges,
    List<Statistic> statistics,
    List<Diagnostic> diagnostics)
    implements WithRelease {
  /**
   * @throws IllegalArgumentException if the time of publication is on another day than the date, a
   *     span reaches beyond the text, a statistic is part of one that is not there or of itself, or
   *     stands in a table that is not there
   */
  public Release {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(text, "text");
    url = Absent.optional(url);
    publishedOn = Absent.optional(publishedOn);
    publishedAt = Absent.optional(publishedAt);
    source = Absent.optional(source);
    editor = Absent.optional(editor);
    documentNumber = Absent.optional(documentNumber);
    indexNumber = Absent.optional(indexNumber);
    issuer = Absent.optional(issuer);
    writtenOn = Absent.optional(writtenOn);
    site = Absent.optional(site);
    template = Absent.optional(template);
    blocks = Absent.list(blocks);
    measures = Absent.list(measures);
    exchanges = Absent.list(exchanges);
    statistics = Absent.list(statistics);
    diagnostics = Absent.list(diagnostics);
    if (publishedAt.isPresent()
        && publishedOn.isPresent()
        && !publishedAt.get().toLocalDate().equals(publishedOn.get())) {
      throw new IllegalArgumentException(
          "published on " + publishedOn.get() + ", but at " + publishedAt.get());
    }
    Span whole = new Span(0, text.length());
    for (Block block : blocks) {
      requireInside(whole, block.span());
    }
    for (Measure measure : measures) {
      requireInside(whole, measure.span());
    }
    for (Exchange exchange : exchanges) {
      requireInside(whole, exchange.span());
    }
    for (int i = 0; i < statistics.size(); i++) {
      requireInside(whole, statistics.get(i).sentence());
      requireLinked(i, statistics.get(i), statistics.size(), blocks);
    }
    for (Diagnostic diagnostic : diagnostics) {
      requireInside(whole, diagnostic.span().orElse(whole));
    }
  }

  private static void requireInside(Span whole, Span span) {
    if (!whole.contains(span)) {
      throw new IllegalArgumentException("span " + span + " outside the text " + whole);
    }
  }

  private static void requireLinked(int i, Statistic statistic, int size, List<Block> blocks) {
    int whole = statistic.partOf().orElse(-1);
    if (statistic.partOf().isPresent() && (whole < 0 || whole >= size || whole == i)) {
      throw new IllegalArgumentException("statistic " + i + " is part of no other: " + whole);
    }
    int table = statistic.cell().isPresent() ? statistic.cell().get().table() : -1;
    if (statistic.cell().isPresent()
        && (table >= blocks.size() || !(blocks.get(table) instanceof Block.Table))) {
      throw new IllegalArgumentException("statistic " + i + " is in no table: block " + table);
    }
  }

  /**
   * The characters of the body that a span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * The statistics of this name, levels and changes, in order.
   *
   * @param indicator the whole {@link Statistic#indicator()}, in simplified characters
   */
  public List<Statistic> statisticsNamed(String indicator) {
    return statistics.stream().filter(s -> s.indicator().equals(indicator)).toList();
  }

  /**
   * The statistics that hold for a division or for one within it, in order.
   *
   * <pre>{@code
   * release.statisticsIn(new Region("510000", "四川省")); // those of 成都市 too
   * }</pre>
   */
  public List<Statistic> statisticsIn(Region region) {
    return statistics.stream()
        .filter(s -> s.regions().stream().anyMatch(region::contains))
        .toList();
  }

  /** The statistics that stand in one of the tables of {@link #blocks()}, in order. */
  public List<Statistic> statisticsOf(Block.Table table) {
    int place = blocks.indexOf(table);
    return statistics.stream()
        .filter(s -> s.cell().map(Coordinates::table).filter(t -> t == place).isPresent())
        .toList();
  }

  /**
   * The statistics that the text calls parts of one, in order; none if it is not of this release.
   */
  public List<Statistic> partsOf(Statistic whole) {
    int place = statistics.indexOf(whole);
    return place < 0
        ? List.of()
        : Links.of(this).partsOf(place).stream().map(statistics::get).toList();
  }

  /**
   * The statistic that another is a part of; empty if the text names none, or the other is not of
   * this release.
   */
  public Optional<Statistic> wholeOf(Statistic part) {
    return statistics.contains(part) ? part.partOf().map(statistics::get) : Optional.empty();
  }

  /**
   * The level that a change belongs to, as {@link Links} has it: {@code 利润39038.1亿元} for {@code
   * 同比增长17.1%} behind it; empty if the release does not give it, or the statistic is no change.
   */
  public Optional<Statistic> levelOf(Statistic change) {
    int place = statistics.indexOf(change);
    OptionalInt level = place < 0 ? OptionalInt.empty() : Links.of(this).levelOf(place);
    return level.isPresent() ? Optional.of(statistics.get(level.getAsInt())) : Optional.empty();
  }
}

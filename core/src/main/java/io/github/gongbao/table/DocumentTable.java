package io.github.gongbao.table;

import io.github.gongbao.model.Release;
import io.github.gongbao.table.Column.Type;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row a document. */
final class DocumentTable {
  static final Relation<Reading> RELATION =
      Relation.<Reading>of(Stream::of)
          .withDocument(reading -> reading)
          .with("sha256", Type.TEXT, "The SHA-256 of its bytes.", r -> r.document().sha256())
          .with("title", Type.TEXT, "The title.", of(Release::title))
          .with("published_on", Type.DATE, "The date of publication.", of(Release::publishedOn))
          .with(
              "published_at",
              Type.TIME,
              "The time of publication, where the page gives one.",
              of(Release::publishedAt))
          .with("source", Type.TEXT, "Who is named as the source.", of(Release::source))
          .with("editor", Type.TEXT, "The editor in charge.", of(Release::editor))
          .with("issuer", Type.TEXT, "The issuing body.", of(Release::issuer))
          .with(
              "document_number",
              Type.TEXT,
              "The number of the document: 国办函〔2014〕119号.",
              of(Release::documentNumber))
          .with(
              "index_number",
              Type.TEXT,
              "The index number of government information (索引号).",
              of(Release::indexNumber))
          .with("written_on", Type.DATE, "The date the document bears.", of(Release::writtenOn))
          .with("url", Type.TEXT, "Where it was published.", of(Release::url))
          .with("site", Type.TEXT, "The name or host of the site.", of(Release::site))
          .with("template", Type.TEXT, "Which template read the page.", of(Release::template))
          .with("kind", Type.TEXT, "What sort of bulletin it is.", of(r -> r.kind().name()))
          .with("script", Type.TEXT, "The script of the text.", of(r -> r.script().name()))
          .with(
              "statistic_count", Type.INTEGER, "How many figures.", of(r -> r.statistics().size()))
          .with(
              "measure_count",
              Type.INTEGER,
              "How many enumerated measures, nested ones left out.",
              of(r -> r.measures().size()))
          .with("exchange_count", Type.INTEGER, "How many answers.", of(r -> r.exchanges().size()))
          .with("doubt_count", Type.INTEGER, "How many doubts.", of(r -> r.diagnostics().size()))
          .with(
              "parser_version",
              Type.TEXT,
              "The version of the library that read it.",
              r -> Version.CURRENT)
          .with("body", Type.TEXT, "The body as published.", of(Release::text));

  private DocumentTable() {}

  private static Function<Reading, @Nullable Object> of(Function<Release, Object> value) {
    return reading -> value.apply(reading.release());
  }
}

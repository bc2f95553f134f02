/**
 * Reads bulletins of Chinese government bodies into records. In five minutes:
 *
 * <p><b>Read.</b> {@link io.github.gongbao.parser.BulletinParser} takes a saved page or a text, as
 * a string, bytes, a stream or a path, in either script and any character set, and gives a {@link
 * io.github.gongbao.model.Release}.
 *
 * <pre>{@code
 * Release release = BulletinParser.parse(Path.of("bulletin.html"));
 * }</pre>
 *
 * <p><b>Look.</b> A release has the head of the page and its text, and what was read from it:
 * {@link io.github.gongbao.model.Statistic statistics}, {@link io.github.gongbao.model.Measure
 * measures}, {@link io.github.gongbao.model.Exchange questions and answers}. All keep the {@link
 * io.github.gongbao.model.Span} where they stand.
 *
 * <pre>{@code
 * for (Statistic s : release.statistics()) {
 *   Quantity q = s.quantity();
 *   System.out.println(s.indicator() + " " + q.value().toPlainString() + q.unit().symbol());
 *   System.out.println("  in the text: " + release.quote(s.span()));
 *   s.change().ifPresent(c -> System.out.println("  " + c.direction() + " " + c.basis()));
 *   s.periodStart().ifPresent(day -> System.out.println("  from " + day));
 *   s.regions().forEach(r -> System.out.println("  in " + r.name()));
 * }
 * }</pre>
 *
 * <p><b>Ask.</b> {@link io.github.gongbao.model.Release#statisticsNamed by name}, {@link
 * io.github.gongbao.model.Release#statisticsIn by region}, {@link
 * io.github.gongbao.model.Release#statisticsOf of a table}, {@link
 * io.github.gongbao.model.Release#partsOf the parts of a whole}, {@link
 * io.github.gongbao.model.Release#levelOf the level of a change}, {@link
 * io.github.gongbao.model.Quantity#valueIn in another unit}.
 *
 * <p><b>Doubt.</b> What the text leaves open is a {@link io.github.gongbao.model.Diagnostic}, never
 * an exception. Only what is no bulletin is refused, with a {@link
 * io.github.gongbao.parser.BulletinParseException} that says what was expected and what was found.
 *
 * <p><b>Tell more.</b> {@link io.github.gongbao.parser.ParserOptions} says what you know beyond the
 * page: its address, its date, its character set, the longest input to read.
 *
 * <p><b>Pass on.</b> {@link io.github.gongbao.json.ReleaseJson} writes JSON and reads it back;
 * {@link io.github.gongbao.table.TidyTable} and {@link io.github.gongbao.table.TableCsv} make
 * tables and CSV.
 *
 * <p>The map of the records is on the page of {@link io.github.gongbao.model}.
 */
module io.github.gongbao.parser {
  requires transitive io.github.gongbao.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.github.gongbao.parser;
}

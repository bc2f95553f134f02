package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.outline.OutlineReader;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.text.BodyText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Arabic digit of a body is accounted for: it stands in a statistic, in a mention of another
 * kind, in a list marker, in a table, or under a diagnostic.
 */
class NothingDisappearsTest {
  @Test
  void inTheCorporaOfTheStatistics() throws IOException {
    for (String corpus : List.of("statistic/statistics.txt", "statistic/nothing.txt")) {
      String text =
          new String(
              NothingDisappearsTest.class.getResourceAsStream(corpus).readAllBytes(),
              StandardCharsets.UTF_8);
      List<PageBlock> lines =
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("@"))
              .<PageBlock>map(line -> new PageBlock.Paragraph(line.split(" ⇒")[0], false))
              .toList();
      assertThat(lines).hasSizeGreaterThan(200);
      BodyText body = BodyText.of(lines);

      assertThat(unaccounted(body.text(), mentioned(body, ""))).as(corpus).isEmpty();
    }
  }

  @Test
  void inThePublishedTexts() throws IOException {
    Path corpus = Path.of(System.getProperty("gongbao.shared", "../../shared"), "corpus");
    assumeTrue(Files.isDirectory(corpus), "no published texts at " + corpus);
    int read = 0;
    for (String folder : List.of("texts", "labelled")) {
      try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          Release release = BulletinParser.parse(file);
          assertThat(unaccounted(release)).as(file.getFileName().toString()).isEmpty();
          AnyInputTest.assertSound(release);
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(20);
  }

  /** The digits of a release that nothing accounts for. */
  static List<String> unaccounted(Release release) {
    List<PageBlock> lines = new ArrayList<>();
    for (Block block : release.blocks()) {
      lines.add(new PageBlock.Paragraph(release.quote(block.span()), false));
    }
    BodyText body = BodyText.of(lines);
    assertThat(body.text()).isEqualTo(release.text());
    BitSet accounted = mentioned(body, release.title());
    release.statistics().forEach(s -> set(accounted, s.span()));
    release.diagnostics().stream()
        .map(Diagnostic::span)
        .flatMap(Optional::stream)
        .forEach(span -> set(accounted, span));
    release.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .forEach(block -> set(accounted, block.span()));
    return unaccounted(release.text(), accounted);
  }

  private static BitSet mentioned(BodyText body, String title) {
    List<Span> markers = OutlineReader.read(body, title).markers();
    Mentions mentions =
        Mentions.read(body.folded(), markers, List.of(), Optional.empty(), Limits.NONE);
    BitSet mentioned = new BitSet(body.text().length());
    markers.forEach(span -> set(mentioned, span));
    mentions.figures().forEach(m -> set(mentioned, m.span()));
    mentions.periods().forEach(m -> set(mentioned, m.span()));
    mentions.places().forEach(m -> set(mentioned, m.span()));
    mentions.actors().forEach(m -> set(mentioned, m.span()));
    return mentioned;
  }

  private static void set(BitSet characters, Span span) {
    characters.set(span.start(), span.end());
  }

  private static List<String> unaccounted(String text, BitSet accounted) {
    List<String> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (digit && !accounted.get(i)) {
        digits.add(text.substring(Math.max(0, i - 10), Math.min(text.length(), i + 10)));
      }
    }
    return digits;
  }
}

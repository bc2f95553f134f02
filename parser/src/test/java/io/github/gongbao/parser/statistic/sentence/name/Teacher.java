package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.model.Block;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.GoldLabels;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.outline.Outline;
import io.github.gongbao.parser.outline.OutlineReader;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageReader;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.statistic.sentence.ParagraphReader;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads labelled bulletins, and makes an example of each figure that can be named rightly. Every
 * bulletin is read twice: once going on with the right names, as if nothing had gone wrong before,
 * and once with those that the weights of now would take.
 */
final class Teacher {
  private final Chooser chooser;
  private final List<Example> examples = new ArrayList<>();

  /**
   * Begins with the weights of now.
   *
   * @param weights by which figures are named that have no label, and all in the second reading
   */
  Teacher(Weights weights) {
    chooser = Chooser.by(weights);
  }

  /** The examples of some bulletins. */
  List<Example> read(List<Lesson> lessons) {
    for (boolean corrected : new boolean[] {true, false}) {
      for (Lesson lesson : lessons) {
        read(lesson, new Reader(lesson, corrected));
      }
    }
    return examples;
  }

  private static void read(Lesson lesson, Chooser reader) {
    Page page;
    try {
      page =
          PageReader.read(
              lesson.bulletin(),
              Optional.empty(),
              Optional.empty(),
              Templates.builtIn(),
              ParserOptions.DEFAULTS.nestingLimit());
    } catch (BulletinParseException e) {
      return;
    }
    BodyText body = BodyText.of(page.blocks());
    Outline outline = OutlineReader.read(body, page.title());
    List<String> context =
        Stream.concat(Stream.of(page.title()), page.source().stream()).map(Folding::fold).toList();
    Mentions mentions =
        Mentions.read(body.folded(), outline.markers(), context, page.publishedOn(), Limits.NONE);
    ParagraphReader paragraphs = new ParagraphReader(body, mentions, page.publishedOn(), reader);
    for (Block block : body.blocks()) {
      if (!(block instanceof Block.Table)) {
        paragraphs.read(block.span(), new ArrayList<>(), new ArrayList<>());
      }
    }
  }

  /** Chooses in one reading of a bulletin. */
  private final class Reader implements Chooser {
    private final Lesson lesson;
    private final boolean corrected;

    Reader(Lesson lesson, boolean corrected) {
      this.lesson = lesson;
      this.corrected = corrected;
    }

    @Override
    public int choose(
        Figure figure, List<Candidate> candidates, Clues clues, Row row, String suffix) {
      int chosen = chooser.choose(figure, candidates, clues, row, suffix);
      Set<String> names = lesson.names().getOrDefault(figure.span().start(), Set.of());
      boolean[] right = new boolean[candidates.size()];
      int first = -1;
      for (int i = candidates.size() - 1; i >= 0; i--) {
        Candidate candidate = candidates.get(i);
        String name = row.words(candidate.name()) + candidate.suffix() + suffix;
        right[i] = names.contains(GoldLabels.plain(name));
        first = right[i] ? i : first;
      }
      if (first < 0) {
        return chosen;
      }
      List<int[]> all = new ArrayList<>();
      for (Candidate candidate : candidates) {
        all.add(clues.of(candidate).clone());
      }
      examples.add(new Example(all, right, lesson.weight()));
      return corrected && !right[chosen] ? first : chosen;
    }
  }
}

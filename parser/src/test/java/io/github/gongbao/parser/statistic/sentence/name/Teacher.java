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
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads labelled bulletins, and makes an example of each figure that can be named rightly. Every
 * bulletin is read twice: once going on with the right names, as if nothing had gone wrong before,
 * and once with those that the weights of now would take.
 */
final class Teacher {
  private final Weights weights;
  private final List<Example> examples = new ArrayList<>();

  /** In how many bulletins each word of a candidate stands. */
  private final Map<String, Integer> words = new HashMap<>();

  /**
   * Begins with the weights of now.
   *
   * @param weights by which figures are named that have no label, and all in the second reading
   */
  Teacher(Weights weights) {
    this.weights = weights;
  }

  /** The examples of some bulletins. */
  List<Example> read(List<Lesson> lessons) {
    for (boolean corrected : new boolean[] {true, false}) {
      for (Lesson lesson : lessons) {
        Reader reader = new Reader(lesson, corrected);
        read(lesson.bulletin(), reader);
        if (corrected) {
          reader.words.forEach(word -> words.merge(word, 1, Integer::sum));
        }
      }
    }
    return examples;
  }

  /** In how many of the bulletins each word of a candidate stands. */
  Map<String, Integer> words() {
    return words;
  }

  /** Reads the figures of a bulletin with the names that a reader chooses. */
  static void read(byte[] bulletin, Chooser reader) {
    Page page;
    try {
      page =
          PageReader.read(
              bulletin,
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
    ParagraphReader paragraphs =
        new ParagraphReader(body, mentions, page.title(), page.publishedOn(), reader);
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
    private final Chooser chooser;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<int[]> all = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private Set<String> right = Set.of();
    private Clues clues = new Clues();
    private Row row = Row.EMPTY;
    private String suffix = "";

    Reader(Lesson lesson, boolean corrected) {
      this.lesson = lesson;
      this.corrected = corrected;
      chooser = Chooser.by(weights);
    }

    @Override
    public void begin(Figure figure, Clues clues, Row row, String suffix) {
      chooser.begin(figure, clues, row, suffix);
      this.clues = clues;
      this.row = row;
      this.suffix = suffix;
      right = lesson.names().getOrDefault(figure.span().start(), Set.of());
      candidates.clear();
      all.clear();
      names.clear();
    }

    @Override
    public void weigh(Candidate candidate) {
      chooser.weigh(candidate);
      candidates.add(candidate.copy());
      all.add(clues.of(candidate).clone());
      keepWords(candidate.said());
      keepWords(candidate.topic() == null ? List.of() : candidate.topic().name());
      names.add(GoldLabels.plain(row.words(candidate.name()) + candidate.suffix() + suffix));
    }

    private void keepWords(List<Token> tokens) {
      for (Token token : tokens) {
        words.add(row.words(List.of(token)));
      }
    }

    /** The canonical name where a candidate has it, else all fair ones. */
    private Set<String> wanted() {
      Optional<String> canonical = right.stream().findFirst().filter(names::contains);
      return canonical.map(Set::of).orElse(right);
    }

    @Override
    public Candidate chosen() {
      boolean[] isRight = new boolean[names.size()];
      int first = -1;
      Set<String> wanted = wanted();
      for (int i = names.size() - 1; i >= 0; i--) {
        isRight[i] = wanted.contains(names.get(i));
        first = isRight[i] ? i : first;
      }
      Candidate chosen = chooser.chosen();
      if (first < 0 || names.size() == 1) {
        return chosen;
      }
      examples.add(new Example(List.copyOf(all), isRight, lesson.weight()));
      String name = GoldLabels.plain(row.words(chosen.name()) + chosen.suffix() + suffix);
      return corrected && !wanted.contains(name) ? candidates.get(first) : chosen;
    }
  }
}

package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import io.github.gongbao.parser.outline.marker.Numbering;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads questions and answers, in the first of these forms that the text has: labels, questions set
 * in bold or numbered, questions quoted in a paragraph over the answer, and paragraphs that report
 * an answer.
 */
public final class ExchangeReader {
  /** Each answer to a question repeats it, which a longer one is too long for. */
  private static final int LONGEST_QUESTION = 1000;

  private final BodyText body;
  private final Lines lines;
  private final List<Marker> markers;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Span> labels = new ArrayList<>();
  private final Map<Integer, Integer> markerEnds = new HashMap<>();

  private final Introduction introduction;

  private ExchangeReader(BodyText body, String title, Lines lines, List<Marker> markers) {
    this.body = body;
    this.lines = lines;
    this.markers = markers;
    this.introduction = new Introduction(Folding.fold(title), body.folded());
  }

  /** The exchanges, and the labels by which they were told. */
  public record Read(List<Exchange> exchanges, List<Span> labels) {}

  public static Read read(BodyText body, String title, Lines lines, List<Marker> markers) {
    ExchangeReader reader = new ExchangeReader(body, title, lines, markers);
    int end = lines.end();
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : TurnScanner.scan(lines)) {
      if (turn.label().end() <= end) {
        turns.add(turn);
      }
    }
    if (!turns.isEmpty()) {
      reader.readTurns(turns);
    }
    if (reader.exchanges.isEmpty()) {
      reader.readQuestionLines();
    }
    if (reader.exchanges.isEmpty()) {
      reader.readAskedParagraphs();
    }
    if (reader.exchanges.isEmpty()) {
      reader.readReports();
    }
    return new Read(List.copyOf(reader.exchanges), List.copyOf(reader.labels));
  }

  private void readTurns(List<Turn> turns) {
    int bodyEnd = lines.end();
    boolean labelled = turns.stream().anyMatch(turn -> turn.role() == Turn.Role.ANSWERS);
    Optional<Speaker> introduced = introduction.speaker(turns.get(0).label().start());
    int i = 0;
    while (i < turns.size()) {
      Turn question = turns.get(i);
      i++;
      labels.add(question.label());
      if (question.role() != Turn.Role.ASKS) {
        continue;
      }
      int questionEnd = i < turns.size() ? turns.get(i).label().start() : bodyEnd;
      Optional<String> asked = question(strip(question.label().end(), questionEnd));
      int start = question.label().start();
      while (i < turns.size() && turns.get(i).role() == Turn.Role.HOSTS) {
        // who hosts hands the question on
        labels.add(turns.get(i).label());
        i++;
      }
      if (labelled && (i == turns.size() || turns.get(i).role() == Turn.Role.ASKS)) {
        unlabelled(introduced, question.label(), questionEnd);
      }
      while (i < turns.size() && turns.get(i).role() == Turn.Role.ANSWERS) {
        Turn answer = turns.get(i);
        i++;
        labels.add(answer.label());
        int end = i < turns.size() ? turns.get(i).label().start() : bodyEnd;
        Span answered = strip(answer.label().end(), end);
        add(
            answer.speaker().isPresent() ? answer.speaker() : introduced,
            Optional.empty(),
            asked,
            start,
            answered);
        // a second answer to the question begins with its own label
        start = end;
      }
    }
  }

  /** The answer that no label begins: what stands under the line in which a question ends. */
  private void unlabelled(Optional<Speaker> introduced, Span label, int end) {
    String text = body.folded();
    int asked = text.indexOf("?\n", label.end());
    if (asked > 0 && asked < end) {
      Span answer = strip(asked + 2, end);
      Span words = strip(label.end(), asked + 1);
      if (answer.length() > 0) {
        add(introduced, Optional.empty(), question(words), label.start(), answer);
      }
    }
  }

  private void readQuestionLines() {
    List<Span> questions = questionLines();
    boolean announced =
        !questions.isEmpty() && introduction.announcesQuestions(questions.get(0).start());
    if (questions.size() < (announced ? 1 : 2)) {
      return;
    }
    Optional<Speaker> speaker = introduction.speaker(questions.get(0).start());
    for (int i = 0; i < questions.size(); i++) {
      Span question = questions.get(i);
      int end = i + 1 < questions.size() ? questions.get(i + 1).start() : lines.end();
      Span answer = strip(question.end(), Math.max(question.end(), end));
      if (answer.length() > 0) {
        Span words = new Span(afterMarker(question), question.end());
        add(speaker, Optional.empty(), question(words), question.start(), answer);
      }
    }
  }

  /**
   * Lines set in bold or as headings that ask, and numbered sentences that ask, with their number.
   */
  private List<Span> questionLines() {
    Set<Span> prominent = new TreeSet<>(body.emphasized());
    for (Block block : body.blocks()) {
      if (block instanceof Block.Heading heading) {
        prominent.add(heading.span());
      }
    }
    TreeMap<Integer, Span> questions = new TreeMap<>();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.last(i) == '?' && prominent.contains(lines.get(i))) {
        questions.put(lines.get(i).start(), lines.get(i));
      }
    }
    for (Marker marker : markers) {
      if (marker.numbering().compareTo(Numbering.BRACKETED_ARABIC) <= 0
          && lines.isQuestion(marker)) {
        int start = marker.span().start();
        int end = lines.find('?', start, lines.get(marker.line()).end()) + 1;
        questions.put(start, new Span(start, end));
        markerEnds.put(start, marker.span().end());
      }
    }
    return List.copyOf(questions.values());
  }

  private int afterMarker(Span question) {
    return markerEnds.getOrDefault(question.start(), question.start());
  }

  private void readAskedParagraphs() {
    List<AskedParagraph> asked = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i + 1 < lines.count(); i++) {
      AskedParagraph read = AskedParagraph.read(body.folded(), lines.get(i), lines.get(i + 1));
      if (read != null) {
        asked.add(read);
        starts.add(lines.get(i).start());
      }
    }
    starts.add(lines.end());
    for (int i = 0; i < asked.size(); i++) {
      Span question = asked.get(i).question();
      Span answer = strip(question.end(), starts.get(i + 1));
      add(
          Optional.of(asked.get(i).speaker()),
          Optional.empty(),
          question(question),
          starts.get(i),
          answer);
    }
  }

  private void readReports() {
    for (int i = 0; i < lines.count(); i++) {
      Span line = lines.get(i);
      ReportedAnswer report = ReportedAnswer.read(body.folded(), line);
      if (report != null) {
        int last = i;
        while (lines.last(last) == ':' && last + 1 < lines.count()) {
          last++;
        }
        add(
            Optional.of(report.speaker()),
            report.topic().length() == 0 ? Optional.empty() : Optional.of(label(report.topic())),
            Optional.empty(),
            line.start(),
            new Span(line.start(), lines.get(last).end()));
      }
    }
  }

  private void add(
      Optional<Speaker> speaker,
      Optional<String> topic,
      Optional<String> question,
      int start,
      Span answer) {
    Speaker known = speaker.isEmpty() ? null : introduction.introduced(speaker.get());
    exchanges.add(
        new Exchange(
            known == null ? Optional.empty() : Optional.of(known.name()),
            known == null ? Optional.empty() : known.role(),
            topic,
            question,
            new Span(start, answer.end()),
            answer));
  }

  private Span strip(int start, int end) {
    int from = start;
    int to = Math.max(start, end);
    while (from < to && body.folded().charAt(from) <= ' ') {
      from++;
    }
    while (to > from && body.folded().charAt(to - 1) <= ' ') {
      to--;
    }
    return new Span(from, to);
  }

  private Optional<String> question(Span span) {
    if (span.length() <= LONGEST_QUESTION) {
      return span.length() == 0 ? Optional.empty() : Optional.of(label(span));
    }
    int end = span.start() + LONGEST_QUESTION;
    end -= Character.isLowSurrogate(body.text().charAt(end)) ? 1 : 0;
    return Optional.of(label(new Span(span.start(), end)) + "…");
  }

  private String label(Span span) {
    return Folding.simplify(body.text().substring(span.start(), span.end())).strip();
  }
}

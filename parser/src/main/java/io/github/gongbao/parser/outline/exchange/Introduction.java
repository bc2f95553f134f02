package io.github.gongbao.parser.outline.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the title and the opening of a text say of those who will speak in it. */
final class Introduction {
  private static final int LENGTH = 6000;
  private static final int LONGEST_SENTENCE = 300;

  private final String title;
  private final String folded;
  private final String opening;

  /** Who they are, by their names and roles as they stand in the labels. */
  private final Map<String, Speaker> speakers = new HashMap<>();

  /** The introduction of a text, both in the folded view. */
  Introduction(String title, String folded) {
    this.title = title;
    this.folded = folded;
    this.opening = folded.substring(0, Math.min(LENGTH, folded.length()));
  }

  /** The speaker with the full name and the office that the title or the opening gives. */
  Speaker introduced(Speaker speaker) {
    String label = speaker.name() + '\n' + speaker.role().orElse("");
    Speaker known = speakers.get(label);
    if (known == null) {
      known = introduce(speaker);
      speakers.put(label, known);
    }
    return known;
  }

  private Speaker introduce(Speaker speaker) {
    Speaker full = speaker;
    if (Speaker.isSurname(speaker.name())) {
      Speaker named = Speaker.bySurname(speaker.name(), title + "\n" + opening);
      full = named == null ? speaker : named;
    }
    return full.withRoleFrom(opening);
  }

  /** Who the text before the first question, or else the title, says will answer. */
  Optional<Speaker> speaker(int firstQuestion) {
    int end = Math.min(firstQuestion, LENGTH);
    Speaker speaker = null;
    for (int i = end - 1; i > 0 && speaker == null; i--) {
      if (folded.startsWith("回答", i) || folded.startsWith("答记者", i) || folded.startsWith("接受", i)) {
        speaker = Speaker.lastIn(folded, sentenceStart(folded, i), i);
      }
    }
    int asked = title.indexOf("答");
    if (speaker == null && asked > 0) {
      speaker = Speaker.lastIn(title, 0, asked);
    }
    return Optional.ofNullable(speaker);
  }

  private static int sentenceStart(String folded, int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_SENTENCE
        && "。!?\n".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Whether the title, or the text before the first question, says that questions follow. */
  boolean announcesQuestions(int firstQuestion) {
    String before = opening.substring(0, Math.min(firstQuestion, LENGTH));
    return title.contains("答记者问")
        || title.contains("问答")
        || before.contains("记者问")
        || before.contains("记者提问")
        || before.contains("记者的提问");
  }
}

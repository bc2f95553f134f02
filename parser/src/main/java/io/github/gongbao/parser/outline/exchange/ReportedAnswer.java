package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a paragraph that reports an answer: {@code 李国忠在回答记者关于…的提问时介绍，}.
 *
 * @param speaker who answers
 * @param topic what was asked about; empty where the text does not say
 */
record ReportedAnswer(Speaker speaker, Span topic) {
  private static final WordList ASKED = WordList.named("asked.tsv");
  private static final WordList ABOUT = WordList.named("about.tsv");
  private static final WordList SAYS = WordList.named("says.tsv");
  private static final int LONGEST_OPENING = 200;

  /** Reads the opening of a line, or gives null where it is none. */
  static @Nullable ReportedAnswer read(String folded, Span line) {
    int end = Math.min(line.end(), line.start() + LONGEST_OPENING);
    if (!asks(folded, line.start(), end)) {
      return null;
    }
    String opening = folded.substring(line.start(), end);
    int stop = opening.indexOf('。');

    return new Opening(stop < 0 ? opening : opening.substring(0, stop)).read(line.start());
  }

  private static boolean asks(String folded, int start, int end) {
    for (int i = start; i < end; i++) {
      if (folded.charAt(i) == '问') {
        return true;
      }
    }
    return false;
  }

  /** The first words of a line, up to the first full stop. */
  private record Opening(String words) {
    @Nullable ReportedAnswer read(int offset) {
      int asked = ASKED.indexOf(words, 0, words.length());
      if (asked < 0) {
        return null;
      }
      int answers = words.startsWith("答", asked) ? asked : words.lastIndexOf("回答", asked);
      return answers < 0
          ? answeredAfterwards(asked, offset)
          : answeredBefore(answers, asked, offset);
    }

    /** 针对记者关于…的提问，李国忠表示 */
    private @Nullable ReportedAnswer answeredAfterwards(int asked, int offset) {
      Speaker speaker = speakerAfter(asked);
      int journalist = words.indexOf("记者");
      return speaker == null || journalist < 0 || journalist > asked
          ? null
          : new ReportedAnswer(speaker, topic(journalist, asked, offset));
    }

    /** 李国忠在回答记者关于…的提问时介绍; 李国忠就…答记者问时说 */
    private @Nullable ReportedAnswer answeredBefore(int answers, int asked, int offset) {
      Span topic = topic(answers, asked, offset);
      int end = answers > 0 && words.charAt(answers - 1) == '在' ? answers - 1 : answers;
      int about = words.indexOf('就');
      if (topic.length() == 0 && about > 0 && about < end) {
        topic = new Span(offset + about + 1, offset + end);
        end = about;
      }
      int start = end;
      while (start > 0 && ",;:".indexOf(words.charAt(start - 1)) < 0) {
        start--;
      }
      Speaker speaker = Speaker.of(words.substring(start, end));
      if (speaker == null) {
        speaker = speakerAfter(asked);
      }
      return speaker == null ? null : new ReportedAnswer(speaker, topic);
    }

    private @Nullable Speaker speakerAfter(int asked) {
      int start = asked + ASKED.lengthAt(words, asked, words.length());
      while (start < words.length() && ",时 ".indexOf(words.charAt(start)) >= 0) {
        start++;
      }
      int says = SAYS.indexOf(words, start, words.length());
      return says < 0 ? null : Speaker.of(words.substring(start, says));
    }

    private Span topic(int from, int asked, int offset) {
      int about = ABOUT.indexOf(words, from, asked);
      if (about < 0) {
        return new Span(offset + asked, offset + asked);
      }
      int start = about + ABOUT.lengthAt(words, about, asked);
      int end = asked;
      while (end > start && "的 ".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return new Span(offset + start, offset + end);
    }
  }
}

package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Release;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence of a corpus of this room, and what is to be read from it.
 *
 * @param publishedOn the date of the bulletin it stands in
 * @param source who published that bulletin; empty where it does not matter
 * @param sentence the sentence
 * @param figures what is to be read, in the notation of {@link WrittenStatistic}
 */
public record CorpusSentence(
    String publishedOn, String source, String sentence, List<String> figures) {
  private static final String HEAD = "有关工作情况通报\n\n%s%s\n\n";

  /** The sentences of the resource beside this class. */
  public static Stream<CorpusSentence> of(String name) {
    List<CorpusSentence> sentences = new ArrayList<>();
    String publishedOn = "";
    String source = "";
    for (List<String> row : Lexicon.rows(CorpusSentence.class, name)) {
      String line = String.join("\t", row).strip();
      if (line.startsWith("@")) {
        String[] head = line.substring(1).strip().split(" ", 2);
        publishedOn = head[0];
        source = head.length > 1 ? head[1] : "";
      } else {
        String[] sides = line.split("⇒", 2);
        List<String> figures =
            sides.length == 1 || sides[1].strip().equals("none")
                ? List.of()
                : Stream.of(sides[1].split(" ; ", -1)).map(String::strip).toList();
        sentences.add(new CorpusSentence(publishedOn, source, sides[0].strip(), figures));
      }
    }
    return sentences.stream();
  }

  /** The bulletin that has the sentence and nothing else for a body. */
  public String bulletin() {
    String from = source.isEmpty() ? "" : " 来源：" + source;
    return HEAD.formatted(publishedOn, from) + sentence + "\n";
  }

  Release release() {
    return BulletinParser.parse(bulletin());
  }

  @Override
  public String toString() {
    return sentence;
  }
}

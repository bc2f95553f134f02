package io.github.gongbao.parser.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.mention.place.PlaceReader;
import io.github.gongbao.parser.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus {@code actors.txt}, and what holds for any text. */
class ActorReaderTest {
  @ParameterizedTest
  @MethodSource("lines")
  void everyLineOfTheCorpusIsReadAsItSays(String line) {
    String text = line.substring(0, line.indexOf(" ⇒")).strip();
    String expected = line.substring(line.indexOf('⇒') + 1).strip();
    List<ActorMention> read = read(Folding.fold(text));
    assertThat(read.stream().map(ActorMention::name).collect(Collectors.joining(" | ")))
        .isEqualTo(expected);
    assertThat(read)
        .allSatisfy(
            actor ->
                assertThat(Folding.fold(text))
                    .startsWith(
                        Folding.fold(text).substring(0, actor.span().start()) + actor.name()));
  }

  static Stream<String> lines() throws IOException {
    try (InputStream in = ActorReaderTest.class.getResourceAsStream("actors.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @Test
  void aTextWithoutActorsHasNone() {
    assertThat(read("")).isEmpty();
    assertThat(read("同比增长3.2%。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"公安、", "各级", "1", "全国", "公安部、", "河南、", "民政和"})
  void readsWhatFollowsALongText(String piece) {
    List<ActorMention> read = read(piece.repeat(100_000) + "。海关总署查扣货物3批。");

    assertThat(read.get(read.size() - 1).name()).isEqualTo("海关总署");
  }

  private static List<ActorMention> read(String folded) {
    return ActorReader.read(folded, PlaceReader.read(folded));
  }
}

package io.github.gongbao.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private final List<String> reasons = new ArrayList<>();
  private int read;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void goesOnWhateverADocumentDoes(int jobs) throws IOException {
    Output output =
        new Output() {
          @Override
          public void write(Document document) {
            read++;
          }

          @Override
          public void write(Failure failure) {
            reasons.add(failure.reason());
          }

          @Override
          public void close() {}
        };

    new Run(ParserOptions.DEFAULTS, jobs, output, false, List.of())
        .over(
            List.of(
                throwing(new OutOfMemoryError()),
                throwing(new StackOverflowError()),
                throwing(new IllegalStateException("odd")),
                Input.sample()));

    assertThat(read).isEqualTo(1);
    assertThat(reasons).hasSize(3);
    assertThat(reasons.get(0)).startsWith("too large for the memory that Java was given");
    assertThat(reasons.get(1)).startsWith("a fault of the parser");
    assertThat(reasons.get(2)).endsWith("odd");
  }

  private static Input throwing(Throwable fault) {
    return new Input("a", () -> raised(fault), Optional.empty(), Optional.empty());
  }

  private static InputStream raised(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }
}

package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.model.Release;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ReleaseJsonTest {
  private static final Release RELEASE = ExampleRelease.RELEASE;

  @Test
  void writesTheContract() {
    JsonMapper trees = JsonMapper.shared();

    assertThat(trees.readTree(ReleaseJson.write(RELEASE)))
        .isEqualTo(trees.readTree(ExampleRelease.JSON));
  }

  @Test
  void readsTheContract() {
    assertThat(ReleaseJson.read(ExampleRelease.JSON)).isEqualTo(RELEASE);
  }

  @Test
  void writesOneLine() {
    assertThat(ReleaseJson.write(RELEASE)).doesNotContain("\n");
    assertThat(ReleaseJson.writePretty(RELEASE)).contains("\n");
  }

  @Test
  void passesOverUnknownPropertiesEverywhere() {
    String json = ExampleRelease.JSON.replace("{", "{\"future\": [1, null], ");

    assertThat(ReleaseJson.read(json)).isEqualTo(RELEASE);
  }

  @Test
  void leavesAbsentValuesOut() {
    assertThat(ReleaseJson.write(RELEASE))
        .doesNotContain("editor", "documentNumber", "\"upper\"", "\"actor\"", "null");
  }

  @Test
  void takesNullForAbsent() {
    String json =
        ExampleRelease.JSON.replace("\"exchanges\": []", "\"exchanges\": null, \"editor\": null");

    assertThat(ReleaseJson.read(json)).isEqualTo(RELEASE);
  }

  @Test
  void writesNumbersPlain() {
    assertThat(ReleaseJson.write(RELEASE)).contains("\"value\":780000,", "\"value\":5,");
  }

  @Test
  void keepsTheOffsetOfTheTimeOfPublication() {
    Release utc =
        RELEASE.withPublishedAt(OffsetDateTime.of(2023, 6, 15, 6, 28, 0, 0, ZoneOffset.UTC));

    assertThat(ReleaseJson.write(RELEASE)).contains("\"2023-06-15T14:28:00+08:00\"");
    assertThat(ReleaseJson.read(ReleaseJson.write(RELEASE)).publishedAt())
        .contains(OffsetDateTime.parse("2023-06-15T14:28:00+08:00"));
    assertThat(ReleaseJson.write(utc)).contains("\"2023-06-15T06:28:00Z\"");
  }

  @Test
  void refusesWhatIsNoRelease() {
    assertThatThrownBy(() -> ReleaseJson.read("{\"title\": 1"))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> ReleaseJson.read("{}")).isInstanceOf(JacksonException.class);
    assertThatThrownBy(
            () -> ReleaseJson.read(ExampleRelease.JSON.replace("\"end\": 39", "\"end\": 40")))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("outside the text");
  }

  @Test
  void writesToAWriterAndToAStreamAndLeavesThemOpen() throws IOException {
    StringWriter writer = new StringWriter();
    ReleaseJson.write(RELEASE, writer);
    writer.write("\n");
    ReleaseJson.writePretty(RELEASE, writer);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    ReleaseJson.write(RELEASE, new Unclosable(stream));

    assertThat(writer)
        .hasToString(ReleaseJson.write(RELEASE) + "\n" + ReleaseJson.writePretty(RELEASE));
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(ReleaseJson.write(RELEASE));
  }

  @Test
  void writesHalvesOfPairsThatABrokenPageMayHold() throws IOException {
    Release broken = RELEASE.withTitle("通报\uD842");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    ReleaseJson.write(broken, stream);

    assertThat(ReleaseJson.read(ReleaseJson.write(broken))).isEqualTo(broken);
    assertThat(ReleaseJson.read(stream.toString(StandardCharsets.UTF_8)).title()).isEqualTo("通报?");
  }

  @Test
  void passesOnThatTheTargetFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    Writer writer = new OutputStreamWriter(full, StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ReleaseJson.write(RELEASE, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no space left");
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                ReleaseJson.write(RELEASE, writer);
              }
            })
        .isExactlyInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                ReleaseJson.writePretty(RELEASE, writer);
              }
            })
        .isExactlyInstanceOf(IOException.class);
  }

  private static final class Unclosable extends FilterOutputStream {
    Unclosable(OutputStream out) {
      super(out);
    }

    @Override
    public void close() {
      throw new AssertionError("closed");
    }
  }
}

package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Release;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseJsonRoundTripTest {
  private static final JsonMapper TREES = JsonMapper.shared();

  @Provide
  Arbitrary<Release> releases() {
    return AnyRelease.release();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyReleaseComesBackAsItWas(@ForAll("releases") Release release) {
    assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyReleaseComesBackFromIndentedLines(@ForAll("releases") Release release) {
    assertThat(ReleaseJson.read(ReleaseJson.writePretty(release))).isEqualTo(release);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noNullIsWritten(@ForAll("releases") Release release) {
    assertThat(hasNull(TREES.readTree(ReleaseJson.write(release)))).isFalse();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void numbersAreWrittenWithoutExponent(@ForAll("releases") Release release) {
    String json = ReleaseJson.write(release);
    String outsideStrings =
        Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"").matcher(json).replaceAll("");
    assertThat(outsideStrings).doesNotContainPattern("[0-9][eE]");
  }

  private static boolean hasNull(JsonNode node) {
    return node.isNull() || node.values().stream().anyMatch(ReleaseJsonRoundTripTest::hasNull);
  }
}

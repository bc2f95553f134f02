package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.gongbao.model.Release;
import tools.jackson.core.JacksonException;

/** JSON that a fuzzer makes: it is refused, or makes a release that is written and read again. */
class ReleaseJsonFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void json(FuzzedDataProvider data) {
    Release release;
    try {
      release = ReleaseJson.read(data.consumeRemainingAsString());
    } catch (JacksonException e) {
      return;
    }
    assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);
  }
}

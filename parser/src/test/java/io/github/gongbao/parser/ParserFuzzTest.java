package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.gongbao.model.Release;

/**
 * Inputs that a fuzzer makes, steered by what they reach. The build runs those that are kept in
 * {@code ParserFuzzTestInputs}; the README says how to go on looking for others.
 */
class ParserFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] input) {
    try {
      AnyInputTest.assertSound(BulletinParser.parse(input));
    } catch (BulletinParseException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @FuzzTest(maxDuration = "10m")
  void characters(FuzzedDataProvider data) {
    String head = data.consumeBoolean() ? "通报\n\n2022-07-19\n\n" : "<html><body><h1>通报</h1><p>";
    try {
      Release release = BulletinParser.parse(head + data.consumeRemainingAsString());
      AnyInputTest.assertSound(release);
    } catch (BulletinParseException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }
}

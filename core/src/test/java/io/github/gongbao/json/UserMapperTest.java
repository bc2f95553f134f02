package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.gongbao.model.Release;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that a user has anyway, with no setting for the records. */
class UserMapperTest {
  private static final Release RELEASE = ExampleRelease.RELEASE;
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
  private static final JsonMapper JACKSON_3 = new JsonMapper();

  @Test
  void jackson2WritesAndReadsTheSameJson() throws Exception {
    String json = JACKSON_2.writeValueAsString(RELEASE);

    assertThat(JACKSON_2.readTree(json)).isEqualTo(JACKSON_2.readTree(ReleaseJson.write(RELEASE)));
    assertThat(JACKSON_2.readValue(json, Release.class)).isEqualTo(RELEASE);
    assertThat(JACKSON_2.readValue(ReleaseJson.write(RELEASE), Release.class)).isEqualTo(RELEASE);
    assertThat(ReleaseJson.read(json)).isEqualTo(RELEASE);
  }

  @Test
  void jackson3WritesAndReadsTheSameJson() {
    String json = JACKSON_3.writeValueAsString(RELEASE);

    assertThat(JACKSON_3.readTree(json)).isEqualTo(JACKSON_3.readTree(ReleaseJson.write(RELEASE)));
    assertThat(JACKSON_3.readValue(json, Release.class)).isEqualTo(RELEASE);
    assertThat(ReleaseJson.read(json)).isEqualTo(RELEASE);
  }
}

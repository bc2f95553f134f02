package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongbao.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTemplatesTest {
  /** A site with its own way: the motto of the day is a heading, the date is set apart. */
  private static final String PAGE =
      """
      <title>某县人民政府</title>
      <div id="frame"><h1>为人民服务</h1><div class="subject">全县春耕备耕通报</div>
      <div class="stamp">2024-03-05</div><div class="office">某县农业农村局</div></div>
      <div id="story"><p>截至3月4日，全县备足种子320吨，检修农机1.2万台套。</p></div>
      <div id="other"><p>本栏目转载的其他文章，版权属于原作者，如有疑问请与本站联系，我们将在两个工作日内处理，感谢您的支持。</p></div>
      """;

  private static final String TEMPLATE =
      """
      # the county's own content system
      template\tcounty.example
      about\tNews of a county
      years\t2020-
      known\t#frame .subject
      title\t#frame .subject
      publication\t#frame .stamp
      source\t#frame .office
      body\t#story
      """;

  private static Release read(SiteTemplates templates) {
    return BulletinParser.parse(PAGE, ParserOptions.DEFAULTS.withTemplates(templates));
  }

  @Test
  void aTemplateOfTheCallerReadsItsSite() {
    Release release = read(SiteTemplates.parse(TEMPLATE).and(SiteTemplates.builtIn()));
    assertThat(release.template()).contains("county.example");
    assertThat(release.title()).isEqualTo("全县春耕备耕通报");
    assertThat(release.publishedOn()).contains(LocalDate.of(2024, 3, 5));
    assertThat(release.source()).contains("某县农业农村局");
    assertThat(release.text()).isEqualTo("截至3月4日，全县备足种子320吨，检修农机1.2万台套。");
  }

  @Test
  void withoutItThePageGoesTheGenericWay() {
    assertThat(read(SiteTemplates.none()).template()).contains("generic");
    assertThat(read(SiteTemplates.builtIn()).template()).contains("generic");
  }

  @Test
  void templatesAreReadFromAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("mine.tsv"), TEMPLATE);
    assertThat(read(SiteTemplates.parse(file)).template()).contains("county.example");
  }

  @Test
  void whatIsNoTemplateIsRefusedWithWhatWasExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteTemplates.parse("template\tx\nheadline\th1\n"))
        .withMessageContaining("expected one of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteTemplates.parse("template\tx\ntitle\th1\n"))
        .withMessageContaining("expected known or body");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteTemplates.parse("known\th1\n"))
        .withMessageContaining("expected template");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteTemplates.parse("template\tx\nbody\tdiv > *\n"))
        .withMessageContaining("expected an id, a class or a tag");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteTemplates.parse("template\tx\nbody\t.a[b=\n"))
        .withMessageContaining(".a[b=");
  }
}

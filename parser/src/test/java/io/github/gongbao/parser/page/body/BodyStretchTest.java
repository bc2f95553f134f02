package io.github.gongbao.parser.page.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.PublicationLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which lines at the end of a text are its own. */
class BodyStretchTest {
  private static final String SENTENCE = "今年上半年，全县城镇新增就业3201人，完成年度目标任务的百分之八十，城镇登记失业率为3.1%。";
  private static final String FOOT = "版权所有：某县人民政府 主办单位：某县人民政府办公室";

  private record Said(String text) implements PageLine {
    @Override
    public boolean link() {
      return false;
    }

    @Override
    public @Nullable PublicationLine publication() {
      return PublicationLine.of(text);
    }

    @Override
    public boolean isAtEdge() {
      return Furniture.isAtEdge(text);
    }
  }

  private static List<String> body(String... under) {
    List<Said> lines = new ArrayList<>(List.of(new Said(SENTENCE), new Said(SENTENCE)));
    for (String line : under) {
      lines.add(new Said(line));
    }
    lines.add(new Said(FOOT));
    BodyStretch body = new BodyStretch(lines, new Evidence(lines));
    return lines.subList(2, body.end()).stream().map(Said::text).toList();
  }

  @Test
  void aLabelThatNothingFollowsEndsNoText() {
    assertThat(body("附件：")).isEmpty();
    assertThat(body("附件：", "赚钱的客户端：")).isEmpty();
  }

  @Test
  void whatStandsBetweenTwoSuchLabelsIsNoTextEither() {
    assertThat(body("附件：", "某县就业服务", "赚钱的客户端：")).isEmpty();
  }

  @Test
  void aLabelWithItsValueAndTheFormOfPublicationAreText() {
    assertThat(body("公开方式：主动公开")).containsExactly("公开方式：主动公开");
    assertThat(body("评审专家：张某")).containsExactly("评审专家：张某");
  }

  @Test
  void namesUnderTheLastSentenceAreLoose() {
    List<Said> lines =
        List.of(new Said(SENTENCE), new Said("某县开展主题活动"), new Said("机关之家"), new Said("传真:"));
    assertThat(LooseNames.start(lines)).isEqualTo(1);
  }
}

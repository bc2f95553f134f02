package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.text.Characters;

/** Places that are given names: 海南 of 局长王海南. */
final class PersonNames {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶" + "阎潘杜戴钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟";
  private static final String TITLE_ENDS = "长记任员志者授师士官席理";

  private PersonNames() {}

  /** Whether a surname stands before a place, at the start of a phrase or behind a title. */
  static boolean isOne(Characters text, int start, int end) {
    return end - start == 2
        && text.isOneOf(SURNAMES, start - 1)
        && (!text.isHan(start - 2) || text.isOneOf(TITLE_ENDS, start - 2));
  }
}

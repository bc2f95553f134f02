package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.site.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The frame of the pages of portals, so that a test shows but what is its own: a menu over the head
 * and the text, the foot of the site under them.
 */
final class Portal {
  static final String MENU =
      "<ul><li><a href='/'>首页</a></li><li><a href='/a'>机构职能</a></li><li><a href='/b'>办事指南</a></li></ul>";
  static final String FIRST = "上半年，全县新增城镇就业2316人，完成全年任务的57.9%。";
  static final String LAST = "下一步，县人力资源和社会保障局将办好秋季招聘会。";
  static final String PROSE = "<p>" + FIRST + "</p><p>" + LAST + "</p>";
  static final String FOOT = "<div>主办：临江县人民政府　网站标识码：3301000012</div>";

  private Portal() {}

  /**
   * Reads a page.
   *
   * @param tag the words of its title tag
   * @param head the markup over the element of its text
   * @param text the markup in that element
   */
  static Page page(String tag, String head, String text) {
    return framed(tag, head + "<div>" + text + "</div>");
  }

  /** Reads a page of some markup between menu and foot. */
  static Page framed(String tag, String markup) {
    return read("<title>" + tag + "</title>" + MENU + markup + FOOT);
  }

  /** Reads a page as it is. */
  static Page read(String html) {
    int deepest = ParserOptions.DEFAULTS.nestingLimit();
    return HtmlReader.read(html, Optional.empty(), Templates.builtIn(), deepest);
  }

  /** The words of its paragraphs and signatures. */
  static List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    for (PageBlock block : page.blocks()) {
      if (block instanceof PageBlock.Paragraph paragraph) {
        words.add(paragraph.text());
      } else if (block instanceof PageBlock.Signature signature) {
        words.add(signature.text());
      }
    }
    return words;
  }
}

package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadReader;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.List;
import java.util.Optional;

/** Reads one line over a table: its caption, its unit, the sentence that introduces it, a title. */
public final class CaptionLine {
  /** What may stand before 单位 where a line names units and nothing else: 计量, (. */
  private static final int LABEL = 4;

  /** 两县: what numbers things and no captions as well. */
  static final String NUMERALS = Cell.NUMERALS + "两";

  /** 价格分类指数: that they are for classes is seen in the table. */
  private static final String BY_CLASS = "分类指数";

  /** 价格累计指数: from when on they are is seen in the table. */
  private static final String TO_DATE = "累计指数";

  /** 按年龄分, 按行业分组. */
  private static final char DIVIDED = '分';

  /** 各地区生产总值 is of places, not of 各地区. */
  private static final String PRODUCT = "地区生产";

  /** 按登记注册类型分组的. */
  private static final int LONGEST_GROUPING = 12;

  private CaptionLine() {}

  /** What a line says. */
  public static Caption read(HeadText line) {
    String folded = line.folded();
    Head head = HeadReader.read(line, false);
    CaptionUnits units = CaptionUnits.read(folded);
    units = units.isEmpty() ? CaptionUnits.of(head.scale()) : units;
    int unit = CaptionWords.IN_UNITS.find(folded);
    boolean form = CaptionNumber.isOfForm(folded);
    boolean named = !form && !CaptionUnits.isLine(folded) && (unit < 0 || unit > LABEL);
    String name = CaptionWords.ALSO.beforeThis(head.name());
    boolean both = name.length() < head.name().length();
    boolean planned = HeadWords.PLANNED.occursIn(folded) && !HeadWords.DONE.occursIn(folded);
    planned |= isBudget(name);
    String own = named ? measured(name(name), folded) : "";
    return new Caption(
        own,
        Things.of(own, name),
        CaptionTime.of(line).or(() -> Optional.ofNullable(head.when()).map(When::period)),
        regions(line),
        units,
        named && !both ? head.shift() : null,
        head.index(),
        planned);
  }

  /** 技术流向地域合同金额 of 技术流向地域统计(合同金额): what is measured, if a bracket says it at the end. */
  private static String measured(String name, String line) {
    String aside = aside(line);
    boolean measure = NameWords.MEASURE.ends(aside) > 0 && NameWords.RESTRICTS.begins(aside) == 0;
    boolean told = name.isEmpty() || name.indexOf('(') >= 0 || Measures.isMeasure(name);
    return measure && !told ? JoinedNames.merged(name, aside) : name;
  }

  /** What the last bracket of a line says, with what stands behind it; empty where none does. */
  private static String aside(String line) {
    int open = line.lastIndexOf('(');
    return open > 0 ? Cell.unbracketed(line.substring(open)) : "";
  }

  private static List<Region> regions(HeadText line) {
    return line.places().stream()
        .filter(place -> place.role() == PlaceMention.Role.PLACE)
        .findFirst()
        .map(PlaceMention::regions)
        .orElse(List.of());
  }

  /** The name that is left of the words of a caption: 城市人口 of 分年龄的人口（城市）. */
  static String name(String caption) {
    String aside = aside(caption);
    if (NameWords.SECTOR.contains(aside)) {
      return aside + name(caption.substring(0, caption.lastIndexOf('(')));
    }
    String own = caption.substring(CaptionNumber.inside(caption));
    own = own.replace(BY_CLASS, IndexNames.INDEX).replace(TO_DATE, IndexNames.INDEX);
    String name = withoutGrouping(withoutDivision(withoutChange(withoutUnit(own))));
    int length;
    do {
      length = name.length();
      name = HeadText.strip(withoutScope(name));
      name = HeadText.strip(name.substring(begins(name)));
      name = withoutLabel(name);
      name = withoutAside(name);
      name = NameWords.AND.beforeThis(NameWords.AND.afterThis(name));
      name = HeadText.strip(name.substring(0, name.length() - CaptionWords.CAPTION.ends(name)));
      name = withoutDimension(withoutAccount(name));
    } while (name.length() < length);
    return name;
  }

  /** 人口构成 of 人口年龄构成: the table itself says by what it is divided. */
  private static String withoutDimension(String name) {
    String thing = CaptionWords.MAKEUP.beforeThis(name);
    String whole =
        thing.length() < name.length() ? CaptionWords.DIMENSION.beforeThis(thing) : thing;
    return whole.isEmpty() ? name : whole + name.substring(thing.length());
  }

  /** 一般公共预算支出 of 一般公共预算支出决算, where 一般公共预算 is all that a name says. */
  private static String withoutAccount(String name) {
    String sums = CaptionWords.ACCOUNT.beforeThis(name);
    return Measures.isMeasure(sums) ? sums : name;
  }

  /** 一般公共预算支出预算表: whether what money is planned for is the name of a sheet. */
  private static boolean isBudget(String name) {
    String sheet = CaptionWords.CAPTION.beforeThis(name);
    return HeadWords.PLANNED.ends(sheet) > 0 && !withoutAccount(sheet).equals(sheet);
  }

  /** 单位:万元, 计量单位: what stands behind a name on one line with it. */
  private static String withoutUnit(String name) {
    int unit = CaptionWords.IN_UNITS.find(name);
    String rest = unit < 0 ? name : name.substring(0, unit);
    return unit < 0 ? CaptionWords.UNITS.beforeThis(name) : CaptionWords.COUNTING.beforeThis(rest);
  }

  /** 工业增加值增长5.2%: a headline over a table says by how much its thing changed. */
  private static String withoutChange(String name) {
    for (int at = 1; at < name.length(); at++) {
      boolean number = Cell.DIGITS.indexOf(name.charAt(at)) >= 0;
      int word =
          number ? Math.max(HeadWords.RISE.ends(name, at), HeadWords.FALL.ends(name, at)) : 0;
      if (word > 0) {
        String thing = HeadWords.YEAR.beforeThis(name.substring(0, at - word));
        return HeadWords.SAME.beforeThis(HeadWords.BEFORE.beforeThis(thing));
      }
    }
    return name;
  }

  /** 城镇单位分行业就业人员: how a table goes through what it is of, in the midst of its name. */
  private static String withoutDivision(String name) {
    for (int at = name.indexOf(DIVIDED); at >= 0; at = name.indexOf(DIVIDED, at + 1)) {
      boolean other = at > 0 && NameWords.AND.ends(name, at) > 0;
      int dimensions = other ? 0 : dimensions(name, at + 1);
      if (dimensions > 0 && at + 1 + dimensions < name.length()) {
        return name.substring(0, at) + name.substring(at + 1 + dimensions);
      }
      int by = by(name, at);
      int rest = at + CaptionWords.DIVIDING.begins(name, at);
      if (by > 0 && rest < name.length()) {
        return name.substring(0, by) + HeadWords.OWNING.afterThis(name.substring(rest));
      }
      int word = CaptionWords.CAPTION.begins(name.substring(at));
      if (at > 0 && word > 2 && at + word < name.length()) {
        return name.substring(0, at) + name.substring(at + word);
      }
    }
    return name;
  }

  /** 养老机构概况 of 养老机构概况-按县市别分: by what the table divides it, behind it. */
  private static String withoutGrouping(String name) {
    boolean divided = CaptionWords.DIVIDING.ends(name) > 0;
    int least = Math.max(1, name.length() - LONGEST_GROUPING);
    for (int at = name.length() - 3; divided && at >= least; at--) {
      if ("-—".indexOf(name.charAt(at - 1)) >= 0 && CellWords.BY.begins(name, at) > 0) {
        return HeadText.strip(name.substring(0, at - 1));
      }
    }
    return name;
  }

  /** Where 按行业分 begins that ends there in the midst of a name; 0 where none does. */
  private static int by(String name, int end) {
    for (int at = end - 1; at > 0; at--) {
      int word = CellWords.BY.ends(name, at);
      if (word > 0) {
        return dimensions(name, at) == end - at ? at - word : 0;
      }
    }
    return 0;
  }

  /** How long the words are that stand there and divide what a table is of: 年龄、性别. */
  private static int dimensions(String name, int from) {
    int end = from;
    int word = CaptionWords.DIMENSION.begins(name.substring(end));
    while (word > 0) {
      end += word;
      boolean more = end < name.length() && NameWords.AND.begins(name, end) > 0;
      word = more ? CaptionWords.DIMENSION.begins(name.substring(end + 1)) : 0;
      end += word > 0 ? 1 : 0;
    }
    return end - from;
  }

  /** 指标:工业增加值: what only says that here the name of the figures stands. */
  private static String withoutLabel(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && CellWords.VALUE.ends(name.substring(0, colon)) == colon
        ? name.substring(colon + 1)
        : name;
  }

  /**
   * 进口商品量值表（人民币值）: a bracket behind the word for a table is no part of its name, nor is one that
   * says when: 人数（年底数）.
   */
  private static String withoutAside(String name) {
    int open = name.lastIndexOf('(');
    if (open <= 0 || !name.endsWith(")")) {
      return name;
    }
    String inside = name.substring(open + 1, name.length() - 1);
    boolean time = HeadWords.END.begins(inside) > 0 || HeadWords.STATUS.contains(inside);
    String before = name.substring(0, open);
    return time || CaptionWords.CAPTION.ends(before) > 0 ? before : name;
  }

  /** 表1:, 三、: numbers and words that begin a caption and name nothing. */
  private static int begins(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int word = CaptionWords.CAPTION.begins(name);
    if (word > 0) {
      return word;
    }
    if (CellWords.BY.begins(name) > 0) {
      int at = CaptionWords.DIVIDING.find(name);
      int divided = at < 0 ? 0 : at + CaptionWords.DIVIDING.begins(name, at);
      // 按收入五等分分组
      divided += CaptionWords.DIVIDING.begins(name, divided);
      boolean all = name.length() == divided;
      return divided > 2 && divided <= LONGEST_GROUPING && (all || name.length() > divided + 1)
          ? divided
          : 0;
    }
    int at = 0;
    while (at < name.length() && (NUMERALS + "-—―.·．").indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean lettered = at > 0 && at + 1 < name.length() && isLetter(name.charAt(at));
    at += lettered && name.charAt(at + 1) >= 128 ? 1 : 0;
    boolean numbers = at == name.length() || name.charAt(at) == '、' || isAscii(name, at);
    return numbers ? at : 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isAscii(String name, int end) {
    return end > 0 && name.substring(0, end).chars().allMatch(c -> c < 128);
  }

  /**
   * 70个大中城市, 15个一线和热点二线城市: the number of places that a table goes through; and how many there are
   * of what it is of, 7座大型水库.
   */
  private static String withoutScope(String name) {
    int digits = 0;
    while (digits < name.length() && NUMERALS.indexOf(name.charAt(digits)) >= 0) {
      digits++;
    }
    int count = digits > 0 ? CaptionWords.OF_COUNT.begins(name, digits) : 0;
    if (count > 0) {
      return name.substring(digits + count);
    }
    int at = digits;
    at = at > 0 ? at + CaptionWords.OF_NUMBER.begins(name, at) : CaptionWords.EACH.begins(name);
    if (at == digits) {
      return name;
    }
    int end = at;
    for (int word = CaptionWords.SCOPE.begins(name.substring(at));
        word > 0;
        word = CaptionWords.SCOPE.begins(name.substring(end))) {
      end += word;
    }
    end -= end > 2 && name.startsWith(PRODUCT, end - 2) ? 2 : 0;
    return end > at ? name.substring(end) : name;
  }
}

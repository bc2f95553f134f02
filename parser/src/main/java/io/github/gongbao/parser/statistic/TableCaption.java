package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lines around a table say of all its figures: their unit, when, where, and of what. */
final class TableCaption {
  private static final int LONGEST_LINE = 70;

  /** What may stand before 单位 where a line names units and nothing else: 计量, (. */
  private static final int LABEL = 4;

  private static final int LINES_BEFORE = 3;

  private final BodyText body;
  private final String simplified;
  private final Mentions mentions;
  private final List<Scale> scales = new ArrayList<>();
  private String name = "";
  private @Nullable Period period;
  private List<Region> regions = List.of();
  private boolean planned;
  private Head.@Nullable Shift change;

  private TableCaption(BodyText body, String simplified, Mentions mentions) {
    this.body = body;
    this.simplified = simplified;
    this.mentions = mentions;
  }

  /**
   * The caption of a table from the lines around it.
   *
   * @param index the index of the table among the blocks
   */
  static TableCaption around(int index, BodyText body, String simplified, Mentions mentions) {
    TableCaption caption = new TableCaption(body, simplified, mentions);
    List<Block> blocks = body.blocks();
    for (int i = index - 1; i >= 0 && i >= index - LINES_BEFORE; i--) {
      if (!isLine(blocks.get(i)) || !caption.readLine(blocks.get(i).span()) || caption.isNamed()) {
        break;
      }
    }
    if (index + 1 < blocks.size() && caption.scales.isEmpty()) {
      Span behind = blocks.get(index + 1).span();
      caption.readUnit(body.folded().substring(behind.start(), behind.end()));
    }
    return caption;
  }

  /** Whether a line is the numbered caption of a table: 表1 2022年末人口数. */
  static boolean isNumbered(String folded) {
    int at = folded.indexOf('表');
    boolean begins = at == 0 || at == 1 && "附续".indexOf(folded.charAt(0)) >= 0;
    return begins
        && folded.length() <= LONGEST_LINE
        && at + 1 < folded.length()
        && "0123456789一二三四五六七八九十 :".indexOf(folded.charAt(at + 1)) >= 0
        && !folded.endsWith("。");
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Heading;
  }

  private boolean isNamed() {
    return !name.isEmpty();
  }

  /** Reads a line of the caption, the last first; false where it is running text. */
  boolean readLine(Span line) {
    String folded = body.folded().substring(line.start(), line.end()).strip();
    if (folded.length() > LONGEST_LINE || folded.endsWith("。") || folded.endsWith(";")) {
      return false;
    }
    readUnit(folded);
    Mentions within = mentions.in(line);
    for (PeriodMention mention : within.periods()) {
      if (period == null && mention.role() != PeriodMention.Role.BASELINE && isPeriod(mention)) {
        Span words = mention.span();
        period = mention.period().withText(body.text().substring(words.start(), words.end()));
      }
    }
    if (regions.isEmpty()) {
      regions =
          within.places().stream()
              .filter(place -> place.role() == PlaceMention.Role.PLACE)
              .findFirst()
              .map(PlaceMention::regions)
              .orElse(List.of());
    }
    planned |= TableWords.PLANNED.occursIn(folded) && !TableWords.DONE.occursIn(folded);
    boolean unit = folded.indexOf("单位:") >= 0 && folded.indexOf("单位:") <= LABEL;
    if (name.isEmpty() && !unit) {
      Head head = HeadReader.read(body, simplified, mentions, line);
      name = named(head.name());
      change = change == null ? head.change() : change;
    }
    return true;
  }

  private static boolean isPeriod(PeriodMention mention) {
    return mention.period().start().isPresent() || mention.period().end().isPresent();
  }

  /** 单位:万元, (计量单位:亿元、%): the units that a line names. */
  private void readUnit(String folded) {
    int colon = folded.indexOf("单位:");
    if (colon < 0 || folded.length() > LONGEST_LINE) {
      return;
    }
    int end = colon + 3;
    while (end < folded.length() && "();。".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String words = folded.substring(colon + 3, end).strip();
    Scale whole = Scale.read(words);
    if (whole != null) {
      scales.add(whole);
      return;
    }
    for (String part : words.split("[,、/ ]+")) {
      Scale scale = Scale.read(part.substring(part.indexOf(':') + 1));
      if (scale != null) {
        scales.add(scale);
      }
    }
  }

  /** The name that is left of the words of a caption. */
  static String named(String caption) {
    String name = unbracketed(caption).replace(" ", "").replace("\u3000", "");
    int unit = name.indexOf("单位");
    name =
        unit >= 0 && (name.indexOf(':') > unit || name.indexOf('：') > unit)
            ? name.substring(0, Math.max(0, name.lastIndexOf("计量", unit) >= 0 ? unit - 2 : unit))
            : name;
    while (true) {
      int begins = begins(name);
      if (begins == 0) {
        break;
      }
      name = name.substring(begins);
    }
    while (!name.isEmpty()) {
      int ends = TableWords.CAPTION.ends(name);
      if (ends == 0 && "：:，,、—-".indexOf(name.charAt(name.length() - 1)) >= 0) {
        ends = 1;
      }
      if (ends == 0) {
        break;
      }
      name = name.substring(0, name.length() - ends);
    }
    return name;
  }

  private static int begins(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    char c = name.charAt(0);
    boolean numbered = "一二三四五六七八九十".indexOf(c) >= 0 && name.length() > 1 && name.charAt(1) == '、';
    boolean mark = numbered || c >= '0' && c <= '9' || "：:，,、—-.．·".indexOf(c) >= 0;
    return mark ? 1 : TableWords.CAPTION.begins(name);
  }

  private static String unbracketed(String caption) {
    StringBuilder plain = new StringBuilder(caption.length());
    int depth = 0;
    for (int i = 0; i < caption.length(); i++) {
      char c = caption.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  String name() {
    return name;
  }

  Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  List<Region> regions() {
    return regions;
  }

  /** That all figures of the table are changes, or null. */
  Head.@Nullable Shift change() {
    return change;
  }

  boolean planned() {
    return planned;
  }

  /** The unit of amounts, or null. */
  @Nullable Scale amounts() {
    return scales.stream().filter(scale -> !isRatio(scale)).findFirst().orElse(null);
  }

  /** The unit of rates, or null. */
  @Nullable Scale rates() {
    return scales.stream().filter(TableCaption::isRatio).findFirst().orElse(null);
  }

  static boolean isRatio(Scale scale) {
    Dimension dimension = scale.unit().dimension();
    return dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT;
  }
}

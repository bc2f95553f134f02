package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import org.jspecify.annotations.Nullable;

/** The names of index numbers, which say what they are against before they say what they are. */
public final class IndexNames {
  /** How all of them end. */
  public static final String INDEX = "指数";

  private IndexNames() {}

  /** Whether a name is one of index numbers. */
  public static boolean isIndex(String name) {
    return name.endsWith(INDEX);
  }

  /**
   * Whether a name is one of indices of prices: what rises or falls by some per cent is a price.
   */
  public static boolean areOfPrices(String name) {
    return isIndex(name) && NameWords.INDEXED.ends(stem(name)) > 0;
  }

  /** 居民消费价格指数 of 居民消费价格总指数: that of all is named as the thing is, and so is 制造业指数 of 制造业及构成指数. */
  public static String ofAll(String name) {
    String all = CaptionWords.ALSO.beforeThis(CaptionWords.MAKEUP.beforeThis(stem(name)));
    boolean madeUp = isIndex(name) && CaptionWords.MAKEUP.ends(stem(name)) > 0;
    String stem = madeUp ? all : stem(name);
    if (madeUp) {
      return stem + INDEX;
    }
    String thing = isIndex(name) ? NameWords.ALL.beforeThis(stem) : stem;
    return thing.isEmpty() || thing.length() == stem.length() ? name : thing + INDEX;
  }

  /** 居民消费价格 of 居民消费价格指数. */
  public static String stem(String name) {
    return isIndex(name) ? name.substring(0, name.length() - INDEX.length()) : name;
  }

  /** The name of index numbers: 住宅价格指数 and 环比 are 住宅价格环比指数. */
  public static String against(String name, @Nullable String base) {
    String stem = stem(name);
    return base == null || stem.endsWith(base) ? stem + INDEX : stem + base + INDEX;
  }

  /** 平均 and 住宅价格指数 are 住宅价格平均指数. */
  static String inserted(String whole, String manner) {
    return stem(whole) + manner + (isIndex(whole) ? INDEX : "");
  }
}

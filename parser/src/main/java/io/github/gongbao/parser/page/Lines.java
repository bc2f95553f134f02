package io.github.gongbao.parser.page;

import io.github.gongbao.parser.page.site.HtmlTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The lines of a page, or of a part of it, in the order in which they stand in the markup. */
final class Lines {
  /** A longer line is no publication line. */
  private static final int LONGEST_FIELDS = 200;

  /** A stretch of lines, from {@code from} up to and without {@code to}. */
  record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    boolean isEmpty() {
      return from >= to;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<Element, Range> ranges = new IdentityHashMap<>();

  private Lines() {}

  /**
   * Reads what stands in an element.
   *
   * @param seen whether what the markup hides is left out
   */
  static Lines of(HtmlTree tree, Element root, boolean seen) {
    Lines lines = new Lines();
    Walk walk = lines.new Walk(tree, seen, root);
    NodeTraversor.filter(walk, root);
    walk.flush();
    return lines;
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  List<Line> list() {
    return lines;
  }

  List<Line> list(Range range) {
    return lines.subList(range.from(), range.to());
  }

  /** The lines that stand in an element; none if it is hidden. */
  Range range(Element element) {
    return ranges.getOrDefault(element, Range.NONE);
  }

  /**
   * The lines of the element with the greatest sum, of several the one with the fewest lines.
   *
   * @param sums for each index the sum over the lines before it
   */
  Range richest(int[] sums) {
    Range best = Range.NONE;
    int most = 0;
    for (Range range : ranges.values()) {
      int sum = sums[Math.min(range.to(), lines.size())] - sums[range.from()];
      boolean inner = range.to() - range.from() < best.to() - best.from();
      if (sum > most || sum == most && sum > 0 && inner) {
        best = range;
        most = sum;
      }
    }
    return best;
  }

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "select",
          "option",
          "button",
          "textarea",
          "input",
          "title",
          "meta",
          "link",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "map",
          "head",
          "datalist");

  private final class Walk implements NodeFilter {
    private final HtmlTree tree;
    private final boolean seen;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> gaps = new ArrayList<>();
    private final List<Line> pictures = new ArrayList<>();
    private final Map<Element, Integer> starts = new IdentityHashMap<>();
    private Element block;
    private int bold;
    private int links;
    private int boldDepth;
    private int linkDepth;
    private Optional<String> file = Optional.empty();
    private int files;
    private int items;
    private int quotes;
    private int captions;
    private int heading;

    Walk(HtmlTree tree, boolean seen, Element root) {
      this.tree = tree;
      this.seen = seen;
      this.block = root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String tag = element.normalName();
      if (UNSEEN.contains(tag) && !tag.equals("#root")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (seen && depth > 0 && tree.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (tag) {
        case "br" -> flush();
        case "img" -> picture(element);
        case "b", "strong" -> boldDepth++;
        case "a" -> {
          linkDepth++;
          Files.linked(element)
              .ifPresent(
                  address -> {
                    file = Optional.of(address);
                    files++;
                  });
        }
        default -> {
          if (element.isBlock()) {
            flush();
            enter(element, tag, 1);
          }
          if (isBold(element)) {
            boldDepth++;
          }
          gap(element);
        }
      }
      starts.put(element, lines.size());
      if (tag.equals("table") && !tree.holdsTable(element)) {
        Optional<List<PageBlock.Row>> rows = Tables.data(tree, element, seen);
        if (rows.isPresent()) {
          add(Line.Kind.TABLE, Tables.text(rows.get()), "", Optional.empty(), rows.get(), element);
          ranges.put(element, new Range(lines.size() - 1, lines.size()));
          starts.remove(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String tag = element.normalName();
      switch (tag) {
        case "b", "strong" -> boldDepth--;
        case "a" -> linkDepth--;
        case "br", "img" -> {}
        default -> {
          gap(element);
          if (isBold(element)) {
            boldDepth--;
          }
          if (element.isBlock()) {
            int before = lines.size();
            flush();
            if (isCell(tag) && before == lines.size() && starts.get(element) == before) {
              add(Line.Kind.CELL, "", "", Optional.empty(), List.of(), element);
            }
            enter(element, tag, -1);
          }
        }
      }
      Integer start = starts.remove(element);
      if (start != null) {
        ranges.put(element, new Range(start, lines.size() + (isBlankSoFar() ? 0 : 1)));
      }
      return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag, int step) {
      block = step > 0 || element.parent() == null ? element : element.parent();
      switch (tag) {
        case "li" -> items += step;
        case "blockquote" -> quotes += step;
        case "figcaption" -> captions += step;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = step > 0 ? tag.charAt(1) - '0' : 0;
        default -> {}
      }
    }

    private void append(String words) {
      text.append(words);
      if (boldDepth > 0 || linkDepth > 0) {
        int inked = 0;
        for (int i = 0; i < words.length(); i++) {
          inked += Typography.isSpace(words.charAt(i)) || Tidy.isInvisible(words.charAt(i)) ? 0 : 1;
        }
        bold += boldDepth > 0 ? inked : 0;
        links += linkDepth > 0 ? inked : 0;
      }
    }

    /** Elements with a name of their own are fields, however close the next one follows. */
    private void gap(Element element) {
      if (!text.isEmpty() && (element.hasAttr("class") || element.hasAttr("id"))) {
        gaps.add(text.length());
      }
    }

    private String fields(String tidy) {
      if (gaps.isEmpty() || tidy.length() > LONGEST_FIELDS) {
        return tidy;
      }
      StringBuilder parted = new StringBuilder();
      int from = 0;
      for (int gap : gaps) {
        parted.append(text, from, gap).append('\t');
        from = gap;
      }
      return parted.append(text, from, text.length()).toString().strip();
    }

    private boolean isBlankSoFar() {
      for (int i = 0; i < text.length(); i++) {
        if (!Typography.isSpace(text.charAt(i)) && !Tidy.isInvisible(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private void picture(Element image) {
      if (!Files.isIcon(image)) {
        pictures.add(
            new Line(
                Line.Kind.IMAGE,
                "",
                "",
                0,
                false,
                false,
                0,
                Files.address(image, "src"),
                List.of(),
                block));
      }
    }

    void flush() {
      String tidy = Tidy.text(text);
      String fields = fields(tidy);
      text.setLength(0);
      gaps.clear();
      if (!tidy.isEmpty()) {
        add(kind(), tidy, fields, files == 1 ? file : Optional.empty(), List.of(), block);
      }
      bold = 0;
      links = 0;
      file = Optional.empty();
      files = 0;
      lines.addAll(pictures);
      pictures.clear();
    }

    private Line.Kind kind() {
      if (heading > 0) {
        return Line.Kind.HEADING;
      }
      if (captions > 0) {
        return Line.Kind.CAPTION;
      }
      if (items > 0) {
        return Line.Kind.ITEM;
      }
      return quotes > 0 ? Line.Kind.QUOTE : Line.Kind.TEXT;
    }

    private void add(
        Line.Kind kind,
        String words,
        String fields,
        Optional<String> address,
        List<PageBlock.Row> rows,
        Element element) {
      int inked = Typography.compact(words).length();
      lines.add(
          new Line(
              kind,
              words,
              fields,
              heading,
              inked > 0 && bold >= inked,
              isCentred(element),
              links,
              address,
              rows,
              element));
    }
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th") || tag.equals("dd");
  }

  private static boolean isBold(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    int weight = style.indexOf("font-weight");
    if (weight < 0) {
      return false;
    }
    String value = style.substring(weight + 11).replace(" ", "").toLowerCase(Locale.ROOT);
    return value.startsWith(":bold") || value.startsWith(":700");
  }

  private static boolean isCentred(Element element) {
    String align = element.attr("align");
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return align.equalsIgnoreCase("center")
        || align.equalsIgnoreCase("right")
        || style.contains("text-align:center")
        || style.contains("text-align:right")
        || element.normalName().equals("center");
  }
}

package io.github.gongbao.parser.page.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A parsed page whose elements are found by id, class and tag without walking it again. Visible
 * elements come before hidden ones, so the first match is the one that a reader sees.
 */
public final class HtmlTree {
  /** Deeper markup is flattened by the HTML parser: no page a person wrote is as deep. */
  private static final int DEEPEST = 512;

  private static final Set<String> HIDDEN_CLASSES = Set.of("ng-hide", "hide", "hidden", "d-none");

  private final Document document;
  private final Map<String, List<Element>> elements = new HashMap<>();
  private final Map<Element, Boolean> hidden = new IdentityHashMap<>();
  private final Map<Element, Boolean> tablesWithTables = new IdentityHashMap<>();

  private HtmlTree(Document document) {
    this.document = document;
    Index index = new Index();
    NodeTraversor.traverse(index, document);
    index.concealed.forEach(this::add);
  }

  /** Parses HTML, whatever its state; never fails. */
  public static HtmlTree parse(String html) {
    return new HtmlTree(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, ""));
  }

  /** The page as parsed. */
  public Document document() {
    return document;
  }

  /** Whether the element itself is marked hidden, whatever it stands in. */
  public boolean isHidden(Element element) {
    return hidden.containsKey(element);
  }

  /** Whether a table holds another table, as layout tables do. */
  public boolean holdsTable(Element table) {
    return tablesWithTables.containsKey(table);
  }

  /**
   * The elements under a key in document order, visible ones first.
   *
   * @param key {@code #id}, {@code .class} or {@code tag}
   */
  public List<Element> keyed(String key) {
    return elements.getOrDefault(key, List.of());
  }

  boolean has(Where where) {
    return keyed(where.key()).stream().anyMatch(e -> e.is(where.evaluator()));
  }

  List<Element> all(List<Where> places) {
    List<Element> found = new ArrayList<>();
    for (Where where : places) {
      for (Element element : keyed(where.key())) {
        if (element.is(where.evaluator())) {
          found.add(element);
        }
      }
    }
    return found;
  }

  Optional<Element> first(List<Where> places) {
    return all(places).stream().findFirst();
  }

  Optional<Element> firstWithText(List<Where> places) {
    return all(places).stream().filter(Element::hasText).findFirst();
  }

  private void add(Element element) {
    add(element.normalName(), element);
    String id = element.id();
    if (!id.isEmpty()) {
      add("#" + id, element);
    }
    String classes = element.className();
    if (!classes.isEmpty()) {
      StringTokenizer tokens = new StringTokenizer(classes);
      while (tokens.hasMoreTokens()) {
        add("." + tokens.nextToken(), element);
      }
    }
  }

  private void add(String key, Element element) {
    elements.computeIfAbsent(key, k -> new ArrayList<>(2)).add(element);
  }

  /** Some pages hide all of themselves until a script has run: that is not hidden text. */
  private static boolean marksHidden(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("#root")) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty()) {
      String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
      if (compact.contains("display:none") || compact.contains("visibility:hidden")) {
        return true;
      }
    }
    String classes = element.className();
    if (!classes.isEmpty()) {
      StringTokenizer tokens = new StringTokenizer(classes);
      while (tokens.hasMoreTokens()) {
        if (HIDDEN_CLASSES.contains(tokens.nextToken())) {
          return true;
        }
      }
    }
    return false;
  }

  private final class Index implements NodeVisitor {
    private final List<Element> concealed = new ArrayList<>();
    private final List<Element> openTables = new ArrayList<>();
    private int hiddenDepth = Integer.MAX_VALUE;

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (marksHidden(element)) {
        hidden.put(element, true);
        hiddenDepth = Math.min(hiddenDepth, depth);
      }
      if (element.normalName().equals("table")) {
        if (!openTables.isEmpty()) {
          tablesWithTables.put(openTables.get(openTables.size() - 1), true);
        }
        openTables.add(element);
      }
      if (depth >= hiddenDepth) {
        concealed.add(element);
      } else {
        add(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (depth == hiddenDepth) {
        hiddenDepth = Integer.MAX_VALUE;
      }
      if (!openTables.isEmpty() && openTables.get(openTables.size() - 1) == node) {
        openTables.remove(openTables.size() - 1);
      }
    }
  }
}

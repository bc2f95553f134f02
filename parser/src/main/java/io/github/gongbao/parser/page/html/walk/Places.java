package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.site.Template;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.page.site.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements stand that a template or the list of content containers may name, noted under
 * their ids, classes and tags while the page is walked.
 */
public final class Places {
  /** An element and the lines that stand in it; none of them if it is hidden. */
  public static final class Spot {
    private final Element element;
    private Lines.Range range = Lines.Range.NONE;

    private Spot(Element element) {
      this.element = element;
    }

    public Element element() {
      return element;
    }

    public Lines.Range range() {
      return range;
    }

    void stands(Lines.Range lines) {
      range = lines;
    }
  }

  private final Templates templates;
  private final Map<String, List<Spot>> visible = new HashMap<>();
  private final Map<String, List<Spot>> hidden = new HashMap<>();

  /** The keys among the classes of one class attribute: pages repeat theirs. */
  private final Map<String, List<String>> classes = new HashMap<>();

  public Places(Templates templates) {
    this.templates = templates;
  }

  /** The keys of an element that somebody may look it up under. */
  List<String> keys(String tag, String id, String className) {
    List<String> byClass = className.isEmpty() ? List.of() : classes.get(className);
    if (byClass == null) {
      byClass = templates.keys().ofClasses(className);
      classes.put(className, byClass);
    }
    return templates.keys().of(tag, id, byClass);
  }

  /** Notes an element under its keys. */
  Spot note(Element element, List<String> keys, boolean isHidden) {
    Spot spot = new Spot(element);
    Map<String, List<Spot>> noted = isHidden ? hidden : visible;
    for (String key : keys) {
      List<Spot> spots = noted.get(key);
      if (spots == null) {
        spots = new ArrayList<>(2);
        noted.put(key, spots);
      }
      spots.add(spot);
    }
    return spot;
  }

  /** The elements under a key in document order, those that a reader sees first. */
  public List<Spot> keyed(String key) {
    List<Spot> seen = visible.getOrDefault(key, List.of());
    List<Spot> unseen = hidden.getOrDefault(key, List.of());
    if (unseen.isEmpty()) {
      return seen;
    }
    List<Spot> all = new ArrayList<>(seen);
    all.addAll(unseen);
    return all;
  }

  /** The template of the page, if it is known. */
  public Optional<Template> template() {
    for (Template template : templates.list()) {
      if (fits(template)) {
        return Optional.of(template);
      }
    }
    return Optional.empty();
  }

  private boolean fits(Template template) {
    for (Where known : template.known()) {
      if (!has(known)) {
        return false;
      }
    }
    boolean body = template.body().isEmpty();
    for (Where where : template.body()) {
      body = body || has(where);
    }
    return body;
  }

  private boolean has(Where where) {
    return has(visible.get(where.key()), where) || has(hidden.get(where.key()), where);
  }

  private static boolean has(@Nullable List<Spot> spots, Where where) {
    if (spots != null) {
      for (Spot spot : spots) {
        if (spot.element.is(where.evaluator())) {
          return true;
        }
      }
    }
    return false;
  }

  /** All elements at the given places, place by place. */
  public List<Spot> all(List<Where> places) {
    List<Spot> found = new ArrayList<>();
    for (Where where : places) {
      for (Spot spot : keyed(where.key())) {
        if (spot.element.is(where.evaluator())) {
          found.add(spot);
        }
      }
    }
    return found;
  }
}

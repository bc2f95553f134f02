package io.github.gongbao.parser.page.site;

import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Templates in the order in which they are tried; of two that fit a page, the first one reads it.
 */
public final class Templates {
  /** No template: every page is read the generic way. */
  public static final Templates NONE = new Templates(List.of());

  private static final Templates BUILT_IN = new Templates(null);

  private static final List<String> FIELDS =
      List.of("known", "title", "publication", "source", "body");
  private static final Set<String> NOTES = Set.of("about", "years");

  /** Null for those of the library, until a page asks for them: a text never does. */
  private volatile @Nullable List<Template> list;

  private volatile @Nullable Keys keys;

  private Templates(@Nullable List<Template> list) {
    this.list = list;
  }

  /** The ones of the library. */
  public static Templates builtIn() {
    return BUILT_IN;
  }

  /** The templates. */
  public List<Template> list() {
    List<Template> read = list;
    if (read == null) {
      read = read(Lexicon.of("templates.tsv"));
      list = read;
    }
    return read;
  }

  /** The keys under which their places are looked up. */
  public Keys keys() {
    Keys read = keys;
    if (read == null) {
      Set<String> named = new TreeSet<>();
      for (Template template : list()) {
        for (Where where : template.places()) {
          named.add(where.key());
        }
      }
      read = new Keys(named);
      keys = read;
    }
    return read;
  }

  /**
   * Reads templates in the form of {@code templates.tsv}.
   *
   * @throws IllegalArgumentException if a line has no such key, a selector is none, or a template
   *     has neither {@code known} nor {@code body}: the message says which
   */
  public static Templates parse(String text) {
    List<Template> templates = read(Lexicon.parse(text));
    for (Template template : templates) {
      template.places().forEach(Where::evaluator);
    }
    return new Templates(templates);
  }

  /** These, and where none of them fits, the others. */
  public Templates and(Templates others) {
    List<Template> both = new ArrayList<>(list());
    both.addAll(others.list());
    return new Templates(List.copyOf(both));
  }

  private static List<Template> read(Lexicon lines) {
    List<Template> templates = new ArrayList<>();
    Map<String, List<String>> section = new LinkedHashMap<>();
    for (List<String> row : lines.rows()) {
      String key = row.get(0);
      if (key.equals("template") && !section.isEmpty()) {
        templates.add(template(section));
        section.clear();
      }
      section.put(key, row.subList(1, row.size()));
    }
    if (!section.isEmpty()) {
      templates.add(template(section));
    }
    return List.copyOf(templates);
  }

  private static Template template(Map<String, List<String>> section) {
    List<String> name = section.getOrDefault("template", List.of());
    if (name.size() != 1) {
      throw new IllegalArgumentException("expected template and its name, found " + section);
    }
    for (String key : section.keySet()) {
      boolean fits = key.equals("template") || key.equals("seconds") || NOTES.contains(key);
      if (!fits && !FIELDS.contains(key)) {
        throw new IllegalArgumentException(
            "template " + name.get(0) + ": expected one of " + FIELDS + ", found " + key);
      }
    }
    List<List<Where>> places = new ArrayList<>();
    for (String field : FIELDS) {
      places.add(places(section.getOrDefault(field, List.of())));
    }
    List<String> seconds = section.getOrDefault("seconds", List.of());
    if (places.get(0).isEmpty() && places.get(4).isEmpty()) {
      throw new IllegalArgumentException(
          "template " + name.get(0) + ": expected known or body, found neither");
    }
    return new Template(
        name.get(0),
        places.get(0),
        places.get(1),
        places.get(2),
        places.get(3),
        places.get(4),
        seconds);
  }

  private static List<Where> places(List<String> selectors) {
    List<Where> places = new ArrayList<>();
    for (String selector : selectors) {
      if (!selector.isEmpty()) {
        places.add(Where.of(selector));
      }
    }
    return List.copyOf(places);
  }
}

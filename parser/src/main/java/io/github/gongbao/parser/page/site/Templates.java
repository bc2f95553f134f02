package io.github.gongbao.parser.page.site;

import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Templates in the order in which they are tried; of two that fit a page, the first one reads it.
 *
 * @param list the templates
 * @param keys under which their places are looked up
 */
public record Templates(List<Template> list, Keys keys) {
  /** No template: every page is read the generic way. */
  public static final Templates NONE = new Templates(List.of(), new Keys(List.of()));

  private static final class BuiltIn {
    private static final Templates ALL = of(Lexicon.of("templates.tsv"));
  }

  private static final List<String> FIELDS =
      List.of("known", "title", "publication", "source", "body");
  private static final Set<String> NOTES = Set.of("about", "years");

  /** The ones of the library. */
  public static Templates builtIn() {
    return BuiltIn.ALL;
  }

  /**
   * Reads templates in the form of {@code templates.tsv}.
   *
   * @throws IllegalArgumentException if a line has no such key, a selector is none, or a template
   *     has neither {@code known} nor {@code body}: the message says which
   */
  public static Templates parse(String text) {
    Templates templates = of(Lexicon.parse(text));
    for (Template template : templates.list) {
      template.places().forEach(Where::evaluator);
    }
    return templates;
  }

  /** These, and where none of them fits, the others. */
  public Templates and(Templates others) {
    List<Template> both = new ArrayList<>(list);
    both.addAll(others.list);
    return of(both);
  }

  private static Templates of(Lexicon lines) {
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
    return of(templates);
  }

  private static Templates of(List<Template> templates) {
    Set<String> keys = new TreeSet<>();
    for (Template t : templates) {
      for (Where where : t.places()) {
        keys.add(where.key());
      }
    }
    return new Templates(List.copyOf(templates), new Keys(keys));
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
    List<List<Where>> places =
        FIELDS.stream()
            .map(field -> section.getOrDefault(field, List.of()).stream().map(Where::of).toList())
            .toList();
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
        section.getOrDefault("seconds", List.of()).stream()
            .findFirst()
            .map(Optional::of)
            .orElse(Optional.empty()));
  }
}

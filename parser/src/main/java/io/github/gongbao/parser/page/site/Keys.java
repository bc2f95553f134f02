package io.github.gongbao.parser.page.site;

import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids, classes and tags under which elements are looked up: those that templates name, and
 * those of the elements in which content systems keep the body of an article.
 */
public final class Keys {
  /** The keys of such containers, the best known first. */
  public static final List<String> CONTAINERS = containers();

  private static final Set<String> CONTAINER_SET = Set.copyOf(CONTAINERS);

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, List<String>> tags = new HashMap<>();

  Keys(Collection<String> named) {
    Set<String> keys = new LinkedHashSet<>(CONTAINERS);
    keys.addAll(named);
    for (String key : keys) {
      switch (key.charAt(0)) {
        case '#' -> ids.put(key.substring(1), key);
        case '.' -> classes.put(key.substring(1), key);
        default -> tags.put(key, List.of(key));
      }
    }
  }

  /**
   * The keys of an element that somebody may look it up under.
   *
   * @param byClass those of its classes
   */
  public List<String> of(String tag, String id, List<String> byClass) {
    List<String> byTag = tags.getOrDefault(tag, List.of());
    String byId = id.isEmpty() ? null : ids.get(id);
    if (byId == null && (byTag.isEmpty() || byClass.isEmpty())) {
      return byTag.isEmpty() ? byClass : byTag;
    }
    List<String> keys = new ArrayList<>(byClass);
    keys.addAll(byTag);
    if (byId != null) {
      keys.add(byId);
    }
    return keys;
  }

  /** The keys among the classes of a class attribute. */
  public List<String> ofClasses(String attribute) {
    List<String> keys = new ArrayList<>(1);
    int start = 0;
    while (start < attribute.length()) {
      int end = start;
      while (end < attribute.length() && attribute.charAt(end) > ' ') {
        end++;
      }
      String key = end == start ? null : classes.get(attribute.substring(start, end));
      if (key != null) {
        keys.add(key);
      }
      start = end + 1;
    }
    return keys.isEmpty() ? List.of() : keys;
  }

  /** Whether one of the keys is that of a container of bodies. */
  public static boolean haveContainer(List<String> keys) {
    for (String key : keys) {
      if (CONTAINER_SET.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> containers() {
    List<String> keys = new ArrayList<>();
    for (List<String> row : Lexicon.of("content-containers.tsv").rows()) {
      keys.add(prefix(row.get(0)) + row.get(1));
    }
    return List.copyOf(keys);
  }

  private static String prefix(String kind) {
    return switch (kind) {
      case "id" -> "#";
      case "class" -> ".";
      case "tag" -> "";
      default -> throw new IllegalStateException("content-containers.tsv: no such kind: " + kind);
    };
  }
}

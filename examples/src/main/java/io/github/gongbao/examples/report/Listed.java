package io.github.gongbao.examples.report;

import io.github.gongbao.model.Measure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A measure in the list of all.
 *
 * @param depth how many measures it lies in
 */
record Listed(Measure measure, int depth) {
  /** All measures in the order of the text, each before those in it. */
  static List<Listed> all(List<Measure> measures) {
    List<Listed> all = new ArrayList<>();
    Deque<Listed> open = new ArrayDeque<>();
    push(measures, 0, open);
    while (!open.isEmpty()) {
      Listed listed = open.pop();
      all.add(listed);
      push(listed.measure.children(), listed.depth + 1, open);
    }
    return all;
  }

  private static void push(List<Measure> measures, int depth, Deque<Listed> open) {
    for (int i = measures.size() - 1; i >= 0; i--) {
      open.push(new Listed(measures.get(i), depth));
    }
  }
}

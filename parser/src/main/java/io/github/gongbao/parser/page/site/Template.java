package io.github.gongbao.parser.page.site;

import java.util.ArrayList;
import java.util.List;

/**
 * How one site laid out its pages in one era: a section of {@code templates.tsv}.
 *
 * @param name the name that {@link io.github.gongbao.parser.page.Page#template()} gives
 * @param known what a page of this template always has, all of it, besides its body
 * @param title where the headline is; of several the first that has text
 * @param publication where date, source, editor and numbers are; all of them
 * @param source where the name of the source stands without a label
 * @param body where the body is; of several the first that the page has; empty where the generic
 *     way finds it
 * @param seconds the variables of the page's scripts that may hold the publication time in seconds
 *     since 1970
 */
public record Template(
    String name,
    List<Where> known,
    List<Where> title,
    List<Where> publication,
    List<Where> source,
    List<Where> body,
    List<String> seconds) {
  /** All places that it names. */
  List<Where> places() {
    List<Where> places = new ArrayList<>(known);
    places.addAll(title);
    places.addAll(publication);
    places.addAll(source);
    places.addAll(body);
    return places;
  }
}

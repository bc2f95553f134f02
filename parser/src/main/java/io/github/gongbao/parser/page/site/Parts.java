package io.github.gongbao.parser.page.site;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where a page keeps what a reader sees.
 *
 * @param title the headline; empty where the page has none of its own
 * @param publication the elements with date, source, editor and numbers, in order
 * @param body the container of the body; empty where the template leaves it to the generic way
 */
public record Parts(Optional<Element> title, List<Element> publication, Optional<Element> body) {}

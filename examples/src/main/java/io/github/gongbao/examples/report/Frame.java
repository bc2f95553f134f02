package io.github.gongbao.examples.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What every page has around its content.
 *
 * @param title the words in the browser's tab
 * @param scripts what runs, in order
 */
public record Frame(String title, List<Asset> scripts) {
  /** The style sheet of all pages. */
  public Asset style() {
    return Asset.STYLE;
  }

  /**
   * The Content-Security-Policy: nothing is loaded from anywhere, only the scripts and the style of
   * the page itself run, known by their hashes, and no script can make markup out of text.
   */
  public String policy() {
    String allowed = scripts.stream().map(Asset::source).collect(Collectors.joining(" "));
    return "default-src 'none'; script-src "
        + allowed
        + "; style-src "
        + style().source()
        + "; base-uri 'none'; form-action 'none'"
        + "; require-trusted-types-for 'script'; trusted-types 'none'";
  }
}

package io.github.gongbao.parser.page.site;

import io.github.gongbao.parser.page.Lexicon;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The territory that a page is of, as its language or its address tells: Hong Kong of {@code
 * zh-Hant-HK} (BCP 47) and of {@code www.censtatd.gov.hk}.
 */
public final class Territory {
  private static final List<List<String>> ROWS = Lexicon.of("territories.tsv").rows();

  private static final String GOVERNMENT = ".gov.";

  private Territory() {}

  /**
   * The name of the territory.
   *
   * @param language the language that the page says it is in; may be empty
   * @param url the address of the page
   * @return empty where neither tells one
   */
  public static Optional<String> of(String language, Optional<String> url) {
    Locale locale = Locale.forLanguageTag(language);
    String host = url.map(Territory::host).orElse("");
    for (List<String> row : ROWS) {
      boolean spoken =
          row.get(0).equalsIgnoreCase(locale.getCountry())
              && (row.size() < 3 || row.get(2).equals(locale.getScript()));
      if (spoken || host.endsWith(GOVERNMENT + row.get(0))) {
        return Optional.of(row.get(1));
      }
    }
    return Optional.empty();
  }

  /** The host of an address with a dot before it; empty where it has none. */
  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : "." + host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }
}

package io.github.gongbao.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A script or a style sheet that stands in the page itself.
 *
 * @param text what stands between the tags
 * @param source the hash by which a Content-Security-Policy lets it run, quotes included
 */
public record Asset(String text, String source) {
  static final Asset STYLE = resource("report.css");
  static final Asset SCRIPT = resource("report.js");
  static final Asset CHARTS = resource("charts.js");
  static final Asset SERIES = resource("series.js");

  /** Chart.js, which the build takes out of its WebJar. */
  static final Asset CHART_LIBRARY = resource("chart.umd.min.js");

  private static Asset resource(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      // a browser hashes the text after it has made every line end a line feed
      return of(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Asset of(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

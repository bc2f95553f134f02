package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. A byte order mark decides; then valid UTF-8 does, whatever the labels say;
 * then the label that fits the content best, of the transport's and the page's own; then the
 * content alone. GB 2312 and GBK are read as GB 18030, which holds them, and Big5 with the
 * characters of Hong Kong.
 *
 * @param text the text, without the byte order mark
 * @param charset what it was read in
 * @param doubt what did not fit, if anything
 */
record TextDecoder(String text, Charset charset, Optional<Diagnostic> doubt) {
  /** The character sets that most pages do without. */
  private static final class Legacy {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 =
        Charset.isSupported("Big5-HKSCS") ? Charset.forName("Big5-HKSCS") : GB18030;
  }

  private static final int LABEL_WITHIN = 8192;
  private static final int SAMPLE = 1 << 16;
  private static final char MALFORMED = '\uFFFD';

  static TextDecoder decode(byte[] bytes, Optional<Charset> transportHint) {
    Optional<TextDecoder> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null && (isAscii(utf8) || commonness(utf8) > 0)) {
      return certain(utf8, StandardCharsets.UTF_8);
    }
    List<Charset> labels = new ArrayList<>();
    transportHint.map(TextDecoder::widened).ifPresent(labels::add);
    label(bytes).ifPresent(labels::add);
    return best(bytes, labels);
  }

  private static Optional<TextDecoder> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(loosely(bytes, 3, StandardCharsets.UTF_8));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(loosely(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(loosely(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(loosely(bytes, 4, Legacy.GB18030));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The candidate whose reading of a sample looks most like Chinese; a label breaks near ties. */
  private static TextDecoder best(byte[] bytes, List<Charset> labels) {
    List<Charset> candidates = new ArrayList<>(labels);
    candidates.addAll(List.of(StandardCharsets.UTF_8, Legacy.GB18030, Legacy.BIG5));
    if (bytes.length % 2 == 0) {
      candidates.addAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
    }
    byte[] sample = sample(bytes);
    Charset best = StandardCharsets.UTF_8;
    double most = Double.NEGATIVE_INFINITY;
    for (Charset candidate : candidates) {
      double score =
          commonness(new String(sample, candidate)) + (labels.contains(candidate) ? 0.1 : 0);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return loosely(bytes, 0, best);
  }

  /** A part that begins where the first byte beyond ASCII does. */
  private static byte[] sample(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0) {
      start++;
    }
    start &= ~1;
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  /**
   * The share of common characters among those beyond ASCII, less that of malformed ones and of
   * characters that no text holds, which weigh more.
   */
  private static double commonness(String text) {
    int beyond = 0;
    int common = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        beyond++;
        common += CommonCharacters.contains(c) ? 1 : 0;
        wrong += c == MALFORMED || c >= '\uE000' && c <= '\uF8FF' ? 1 : 0;
      } else if (c == 0) {
        beyond++;
        wrong++;
      }
    }
    return beyond == 0 ? 0 : (common - 5.0 * wrong) / beyond;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    String read = new String(bytes, charset);
    if (read.indexOf(MALFORMED) < 0) {
      return read;
    }
    // the text may hold the sign of what is malformed itself
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static TextDecoder certain(String text, Charset charset) {
    return new TextDecoder(text, charset, Optional.empty());
  }

  private static TextDecoder loosely(byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    long malformed = text.chars().filter(c -> c == MALFORMED).count();
    if (malformed == 0) {
      return certain(text, charset);
    }
    String message = malformed + " characters are not valid in " + charset.name();
    return new TextDecoder(
        text,
        charset,
        Optional.of(new Diagnostic(Diagnostic.Code.CHARSET_DOUBTFUL, message, Optional.empty())));
  }

  /** The character set that the page names, in a meta tag or an XML declaration. */
  private static Optional<Charset> label(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LABEL_WITHIN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : List.of("charset", "encoding")) {
      for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
        Optional<Charset> named = named(head, at + key.length());
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String head, int start) {
    int i = start;
    while (i < head.length() && " =\"'".indexOf(head.charAt(i)) >= 0) {
      i++;
    }
    int end = i;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    String name = head.substring(i, end);
    if (name.isEmpty() || head.substring(start, i).indexOf('=') < 0) {
      return Optional.empty();
    }
    if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("cp936")) {
      return Optional.of(Legacy.GB18030);
    }
    if (name.startsWith("big5") || name.equals("cp950") || name.equals("x-x-big5")) {
      return Optional.of(Legacy.BIG5);
    }
    try {
      return Charset.isSupported(name)
          ? Optional.of(widened(Charset.forName(name)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The character set that holds the one named and what pages use beyond it. */
  private static Charset widened(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("gb") || name.contains("gbk") || name.contains("936")) {
      return Legacy.GB18030;
    }
    return name.startsWith("big5") || name.contains("950") ? Legacy.BIG5 : charset;
  }
}

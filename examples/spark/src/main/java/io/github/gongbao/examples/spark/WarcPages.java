package io.github.gongbao.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC file: the responses with status 200 that are HTML or plain text. A response
 * that cannot be read is a broken page; where the file itself is broken, so is its last page.
 */
final class WarcPages implements Iterator<Page>, Closeable {
  private static final Set<MediaType> PAGES =
      Set.of(MediaType.HTML, MediaType.XHTML, MediaType.PLAIN_TEXT);
  private static final int OK = 200;

  private final String file;
  private final InputStream stream;
  private final LongConsumer others;
  private @Nullable WarcReader reader;
  private @Nullable Page next;
  private boolean ended;

  /**
   * @param file what the file is called
   * @param stream its bytes, compressed or not
   * @param others is told how many records were no page
   */
  WarcPages(String file, InputStream stream, LongConsumer others) {
    this.file = file;
    this.stream = stream;
    this.others = others;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Page page = next;
    next = null;
    return page;
  }

  /** The page of the next record, or null if it has none. */
  private @Nullable Page advance() {
    try {
      if (reader == null) {
        reader = new WarcReader(stream);
      }
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        ended = true;
        close();
        return null;
      }
      if (record.get() instanceof WarcResponse response) {
        return page(response);
      }
      return null;
    } catch (IOException | RuntimeException e) {
      ended = true;
      return Page.broken(file, "the rest of the file cannot be read: " + e.getMessage());
    }
  }

  private @Nullable Page page(WarcResponse response) {
    String address = response.target();
    try {
      if (response.http().status() != OK || !PAGES.contains(response.payloadType().base())) {
        others.accept(1);
        return null;
      }
      InputStream body = response.http().bodyDecoded().stream();
      return Page.of(address, address, Pages.beginning(body));
    } catch (IOException | RuntimeException e) {
      return Page.broken(address, "the response cannot be read: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

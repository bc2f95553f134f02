package io.github.gongbao.examples.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A page of a crawl.
 *
 * @param name its address, or the path of its file
 * @param url its address, if it is known
 * @param content its bytes; none if they could not be had
 * @param fault why there are no bytes
 */
record Page(String name, @Nullable String url, byte[] content, @Nullable String fault)
    implements Serializable {
  static Page of(String name, @Nullable String url, byte[] content) {
    return new Page(name, url, content, null);
  }

  static Page broken(String name, String fault) {
    return new Page(name, null, new byte[0], fault);
  }
}

/** A crawl as Parquet: WARC files or a folder of pages, read on as many machines as there are. */
@NullMarked
package io.github.gongbao.examples.spark;

import org.jspecify.annotations.NullMarked;

package io.github.gongbao.examples.spark;

import io.github.gongbao.parser.ParserOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** Where pages come from. */
final class Pages {
  private static final String WARC = ".*\\.warc[^/]*";
  private static final String DOCUMENT = "(?i).*\\.(s?html?|txt)";
  private static final String INTO_FOLDERS = "mapreduce.input.fileinputformat.input.dir.recursive";

  private Pages() {}

  /**
   * The pages of an input.
   *
   * @param input the path of a WARC file, or of several with wildcards, or else of a folder of
   *     pages
   * @param others counts the records of WARC files that are no page
   */
  static JavaRDD<Page> of(JavaSparkContext spark, String input, LongAccumulator others) {
    if (input.matches(WARC)) {
      return spark.binaryFiles(input).flatMap(file -> inWarc(file, others));
    }
    spark.hadoopConfiguration().setBoolean(INTO_FOLDERS, true);
    return spark.binaryFiles(input).filter(file -> file._1().matches(DOCUMENT)).map(Pages::whole);
  }

  private static Iterator<Page> inWarc(
      Tuple2<String, PortableDataStream> file, LongAccumulator others) {
    return new WarcPages(file._1(), file._2().open(), others::add);
  }

  private static Page whole(Tuple2<String, PortableDataStream> file) {
    try (InputStream stream = file._2().open()) {
      return Page.of(file._1(), null, beginning(stream));
    } catch (IOException e) {
      return Page.broken(file._1(), String.valueOf(e.getMessage()));
    }
  }

  /** All bytes, or one more than the parser takes, by which it sees that there are too many. */
  static byte[] beginning(InputStream stream) throws IOException {
    long most = ParserOptions.DEFAULTS.inputLimit() + 1L;
    return stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE));
  }
}

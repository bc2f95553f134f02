package io.github.gongbao.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;

import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * Reads a crawl and writes each of the library's tables as Parquet: {@code OUT/documents}, {@code
 * OUT/statistics} and so on, with {@code OUT/failures} for the pages that could not be read. What
 * is there is written over.
 */
public final class Corpus {
  private static final int REASONS = 20;

  private Corpus() {}

  /** Reads {@code args[0]}, WARC files or a folder of pages, and writes to {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 2) {
      out.println("expected: FILE.warc.gz|'FOLDER/*.warc.gz'|FOLDER OUT");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("gongbao").getOrCreate()) {
      run(spark, args[0], args[1], out);
    }
  }

  /** Reads an input, writes the tables into a folder, and says what came of it. */
  static void run(SparkSession spark, String input, String output, PrintStream out) {
    long start = System.nanoTime();
    LongAccumulator others = spark.sparkContext().longAccumulator("records that are no page");
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> rows = Pages.of(context, input, others).mapPartitions(Corpus::read);
    // each page is parsed once, whatever the number of tables
    Dataset<Row> pages =
        spark.createDataFrame(rows, ParquetSchema.ofPages()).persist(StorageLevel.DISK_ONLY());
    for (TidyTable table : TidyTable.values()) {
      pages
          .select(explode(col(table.label())).as("row"))
          .select("row.*")
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(output + "/" + table.label());
    }
    pages.unpersist();
    summarize(spark, output, others.value(), (System.nanoTime() - start) / 1e9, out);
  }

  private static Iterator<Row> read(Iterator<Page> pages) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Row next() {
        return PageReader.read(pages.next());
      }
    };
  }

  private static void summarize(
      SparkSession spark, String output, long others, double seconds, PrintStream out) {
    Dataset<Row> failures = spark.read().parquet(output + "/" + TidyTable.FAILURES.label());
    long read = spark.read().parquet(output + "/" + TidyTable.DOCUMENTS.label()).count();
    long failed = failures.count();
    out.printf(
        Locale.ROOT,
        "%,d pages read, %,d failed, %,d records were no page; %.1f s, %.1f pages a second%n",
        read,
        failed,
        others,
        seconds,
        (read + failed) / seconds);
    failures
        .groupBy("reason")
        .agg(count("*").as("times"))
        .orderBy(col("times").desc(), col("reason"))
        .limit(REASONS)
        .collectAsList()
        .forEach(row -> out.printf(Locale.ROOT, "%,8d  %s%n", row.getLong(1), row.getString(0)));
  }
}

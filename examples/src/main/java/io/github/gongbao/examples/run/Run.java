package io.github.gongbao.examples.run;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads inputs, several at a time, and writes them one after another in their order. Only a few are
 * in memory at once, however many there are.
 *
 * @param options how they are read
 * @param jobs how many are read at a time
 * @param output where they go
 * @param failures is told of each that could not be read
 */
public record Run(ParserOptions options, int jobs, Output output, Consumer<Failure> failures) {
  private static final int AHEAD = 4;

  /**
   * Reads and writes the inputs.
   *
   * @throws IOException if the output cannot be written
   */
  public Summary over(List<Input> inputs) throws IOException {
    Summary summary = new Summary();
    if (jobs == 1) {
      for (Input input : inputs) {
        write(read(input), summary);
      }
      return summary;
    }
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      Queue<Future<Result>> ahead = new ArrayDeque<>();
      for (Input input : inputs) {
        if (ahead.size() == AHEAD * jobs) {
          write(ahead.remove().get(), summary);
        }
        ahead.add(workers.submit(() -> read(input)));
      }
      while (!ahead.isEmpty()) {
        write(ahead.remove().get(), summary);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
    return summary;
  }

  private void write(Result result, Summary summary) throws IOException {
    if (result instanceof Read read) {
      output.write(read.document);
      summary.add(read.document);
    } else if (result instanceof Failed failed) {
      output.write(failed.failure);
      summary.add(failed.failure);
      failures.accept(failed.failure);
    }
  }

  private Result read(Input input) {
    try {
      return new Read(input.read(options));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Failed(new Failure(input.name(), reason(e)));
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (failure instanceof BulletinParseException || failure instanceof IOException) {
      return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
    return "a fault of the parser: " + failure;
  }

  private sealed interface Result {}

  private record Read(Document document) implements Result {}

  private record Failed(Failure failure) implements Result {}
}

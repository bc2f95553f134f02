package io.github.gongbao.examples.run;

import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads inputs, several at a time, and writes them one after another in their order. Only a few are
 * in memory at once, however many there are.
 *
 * @param options how they are read
 * @param jobs how many are read at a time
 * @param output where they go
 * @param failFast whether the first that cannot be read is the last
 * @param observers are told of each
 */
public record Run(
    ParserOptions options, int jobs, Output output, boolean failFast, List<Observer> observers) {
  private static final int AHEAD = 4;

  /**
   * Reads and writes the inputs.
   *
   * @throws IOException if the output cannot be written
   */
  public void over(List<Input> inputs) throws IOException {
    if (jobs == 1) {
      for (Input input : inputs) {
        if (!write(read(input))) {
          return;
        }
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      overWith(workers, inputs);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
  }

  private void overWith(ExecutorService workers, List<Input> inputs)
      throws IOException, ExecutionException, InterruptedException {
    Queue<Future<Result>> ahead = new ArrayDeque<>();
    for (Input input : inputs) {
      if (ahead.size() == AHEAD * jobs && !write(ahead.remove().get())) {
        return;
      }
      ahead.add(workers.submit(() -> read(input)));
    }
    while (!ahead.isEmpty() && write(ahead.remove().get())) {
      // the next
    }
  }

  /** Whether to go on. */
  private boolean write(Result result) throws IOException {
    if (result instanceof Failed failed) {
      output.write(failed.failure);
      for (Observer observer : observers) {
        observer.failed(failed.input, failed.failure);
      }
      return !failFast;
    }
    Document document = ((Read) result).document;
    output.write(document);
    observers.forEach(observer -> observer.read(document));
    return true;
  }

  private Result read(Input input) {
    try {
      return new Read(input.read(options));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Failed(input, new Failure(input.name(), Reason.of(e)));
    }
  }

  private sealed interface Result {}

  private record Read(Document document) implements Result {}

  private record Failed(Input input, Failure failure) implements Result {}
}

package io.github.gongbao.examples;

import io.github.gongbao.examples.run.Misuse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a run goes. */
final class RunOptions {
  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many documents to read at a time; one for each processor if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fail-fast", description = "Stop at the first that cannot be read.")
  boolean failFast;

  @Option(
      names = "--failed",
      paramLabel = "LIST",
      description = "Write the inputs that failed to a list, which --from reads.")
  @Nullable String failed;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of what was read; only what fails is reported.")
  boolean quiet;

  @Option(
      names = "--progress",
      negatable = true,
      description = "Draw a progress bar; if not given, on a terminal.")
  @Nullable Boolean progress;

  /** How many documents are read at a time. */
  int jobs() {
    if (jobs < 1) {
      throw new Misuse("--jobs must be at least 1");
    }
    return jobs;
  }
}

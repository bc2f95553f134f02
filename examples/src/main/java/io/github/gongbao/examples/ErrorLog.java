package io.github.gongbao.examples;

import io.github.gongbao.examples.run.Input;
import io.github.gongbao.examples.run.Observer;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells whoever waits what fails, and on a terminal how far the run is. */
final class ErrorLog implements Observer, AutoCloseable {
  private static final int WIDTH = 78;

  private final PrintStream err;
  private final @Nullable ProgressBar bar;

  /**
   * @param bar whether to draw a progress bar
   */
  ErrorLog(PrintStream err, int inputs, boolean bar) {
    this.err = err;
    this.bar =
        bar
            ? new ProgressBarBuilder()
                .setTaskName("gongbao")
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build()
            : null;
  }

  @Override
  public void read(Document document) {
    step();
  }

  @Override
  public void failed(Input input, Failure failure) {
    String line = "gongbao: " + failure.input() + ": " + failure.reason();
    err.println(bar == null ? line : "\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
    step();
  }

  private void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

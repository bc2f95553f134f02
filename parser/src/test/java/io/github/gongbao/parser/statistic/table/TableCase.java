package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.statistic.StatisticReader;
import io.github.gongbao.parser.statistic.Statistics;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case of the corpus {@code tables.txt}.
 *
 * @param title the title of the bulletin
 * @param publishedOn its date
 * @param blocks the lines around the table, and the table
 * @param expected what must come out
 */
record TableCase(
    String title, LocalDate publishedOn, List<PageBlock> blocks, List<String> expected) {

  static List<TableCase> read(List<String> lines) {
    List<TableCase> cases = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("## ") && !now.isEmpty()) {
        cases.add(of(now));
        now = new ArrayList<>();
      }
      if (!line.isBlank() && (!line.startsWith("#") || line.startsWith("## "))) {
        now.add(line);
      }
    }
    cases.add(of(now));
    return cases;
  }

  private static TableCase of(List<String> lines) {
    String[] head = lines.get(0).substring(3).split(" \\| ");
    List<PageBlock> blocks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("|")) {
        rows.add(cells(line));
      } else {
        if (!rows.isEmpty()) {
          blocks.add(table(rows));
          rows = new ArrayList<>();
        }
        if (line.startsWith("=> ")) {
          expected.add(line.substring(3));
        } else {
          blocks.add(new PageBlock.Paragraph(line, false));
        }
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    return new TableCase(head[0], LocalDate.parse(head[1]), blocks, expected);
  }

  private static List<String> cells(String line) {
    String[] parts = line.substring(1).split("\\|", -1);
    return Stream.of(parts).limit(parts.length - 1L).map(TableCase::unpadded).toList();
  }

  /** A cell without the blank on each side; a wide blank sets its label in. */
  private static String unpadded(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }

  private static PageBlock table(List<List<String>> rows) {
    List<PageBlock.Row> read = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<PageBlock.Cell> cells = new ArrayList<>();
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        if (!text.equals("<") && !text.equals("^")) {
          cells.add(new PageBlock.Cell(text, c, width(rows.get(r), c), height(rows, r, c), false));
        }
      }
      read.add(new PageBlock.Row(cells));
    }
    return new PageBlock.Table(read);
  }

  private static int width(List<String> row, int column) {
    int end = column + 1;
    while (end < row.size() && row.get(end).equals("<")) {
      end++;
    }
    return end - column;
  }

  private static int height(List<List<String>> rows, int row, int column) {
    int end = row + 1;
    while (end < rows.size()
        && column < rows.get(end).size()
        && rows.get(end).get(column).equals("^")) {
      end++;
    }
    return end - row;
  }

  /** What comes out, in the notation of the corpus. */
  List<String> actual() {
    BodyText body = BodyText.of(blocks);
    Mentions mentions =
        Mentions.read(
            body.folded(),
            List.of(),
            List.of(Folding.fold(title)),
            Optional.of(publishedOn),
            Limits.NONE);
    Statistics read =
        StatisticReader.read(
            body,
            mentions,
            title,
            List.of(Folding.fold(title)),
            Optional.of(publishedOn),
            Limits.NONE);
    List<String> out = new ArrayList<>();
    for (Statistic statistic : read.statistics()) {
      String whole =
          statistic
              .partOf()
              .map(index -> " < " + read.statistics().get(index).indicator())
              .orElse("");
      out.add(written(statistic) + whole);
    }
    read.diagnostics().forEach(diagnostic -> out.add("? " + diagnostic.code()));
    return out.isEmpty() ? List.of("none") : out;
  }

  private static String written(Statistic statistic) {
    StringBuilder line = new StringBuilder(statistic.indicator());
    line.append(" = ").append(statistic.quantity().value().toPlainString());
    statistic.quantity().upper().ifPresent(end -> line.append("..").append(end.toPlainString()));
    line.append(' ').append(statistic.quantity().unit().symbol());
    statistic.change().ifPresent(change -> line.append(' ').append(written(change)));
    if (!statistic.regions().isEmpty()) {
      line.append(
          statistic.regions().stream()
              .map(Region::name)
              .collect(Collectors.joining("、", " [", "]")));
    }
    statistic
        .period()
        .ifPresent(
            period ->
                line.append(' ')
                    .append(period.start().map(LocalDate::toString).orElse(""))
                    .append("..")
                    .append(period.end().map(LocalDate::toString).orElse("")));
    if (statistic.modality() == Modality.PLANNED) {
      line.append(" PLANNED");
    }
    return line.toString().replace("  ", " ").strip();
  }

  private static String written(Change change) {
    return change.direction() + " " + change.basis();
  }

  @Override
  public String toString() {
    return title;
  }
}

package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.GoldLabels;
import io.github.gongbao.parser.statistic.CorpusSentence;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled bulletin.
 *
 * @param bulletin its bytes
 * @param names the right names of its figures, by where they start in its text, the canonical one
 *     first, as {@link GoldLabels#plain} has them
 * @param weight how much it counts
 */
record Lesson(byte[] bulletin, Map<Integer, Set<String>> names, double weight) {
  /**
   * The sentences of the corpus count most, since each stands for a rule; what was labelled against
   * the design counts more than a sheet that was filled in once.
   */
  private static final double IN_CORPUS = 18;

  private static final double OF_FAULTS = 20;
  private static final double BY_HAND = 10;
  private static final double BY_SHEET = 1;

  /**
   * The corpus and folders of labelled bulletins.
   *
   * @param folders apart as in a class path: some with {@code gold}, {@code faults} and {@code
   *     corpus/labelled}, others with sheets
   */
  static List<Lesson> of(String folders) throws IOException {
    List<Lesson> lessons = new ArrayList<>(ofCorpus());
    for (String name : folders.split(File.pathSeparator)) {
      Path folder = Path.of(name);
      if (Files.isDirectory(folder.resolve("gold"))) {
        lessons.addAll(ofGold(folder.resolve("gold"), folder.resolve("corpus/labelled"), BY_HAND));
        lessons.addAll(ofGold(folder.resolve("faults/gold"), folder.resolve("faults"), OF_FAULTS));
      } else {
        lessons.addAll(ofSheets(folder));
      }
    }
    return lessons;
  }

  /** The sentences that the rules are made for. */
  static List<Lesson> ofCorpus() {
    return CorpusSentence.of("statistics.txt").map(Lesson::of).toList();
  }

  private static Lesson of(CorpusSentence line) {
    Map<Integer, Set<String>> names = new HashMap<>();
    int from = 0;
    for (String written : line.figures()) {
      String figure = written.substring(0, written.indexOf('=')).strip();
      String name = written.substring(written.indexOf('=') + 1).split("\\|", 2)[0].strip();
      int at = line.sentence().indexOf(figure, from);
      if (at >= 0 && !name.isEmpty() && !name.equals("-")) {
        names.put(at, Set.of(GoldLabels.plain(name)));
      }
      from = at < 0 ? from : at + figure.length();
    }
    return new Lesson(line.bulletin().getBytes(StandardCharsets.UTF_8), names, IN_CORPUS);
  }

  /**
   * Bulletins that were labelled in JSON.
   *
   * @param labels the folder of the labels; those of {@code unseen.txt} in it are left aside
   * @param bulletins the folder of what they label
   * @param weight how much each counts
   */
  static List<Lesson> ofGold(Path labels, Path bulletins, double weight) throws IOException {
    Path unseen = labels.resolve("unseen.txt");
    Set<String> aside = Files.exists(unseen) ? Set.copyOf(Files.readAllLines(unseen)) : Set.of();
    List<Lesson> lessons = new ArrayList<>();
    for (Path file : files(labels, ".json")) {
      if (!aside.contains(file.getFileName().toString())) {
        JsonNode label = JsonMapper.shared().readTree(Files.readString(file));
        byte[] bulletin = Files.readAllBytes(bulletins.resolve(label.get("doc").asString()));
        lessons.add(new Lesson(bulletin, names(label, bulletin), weight));
      }
    }
    return lessons;
  }

  private static Map<Integer, Set<String>> names(JsonNode label, byte[] bulletin) {
    List<JsonNode> labels = label.get("statistics").valueStream().toList();
    if (labels.isEmpty()) {
      return Map.of();
    }
    Release release = BulletinParser.parse(bulletin);
    Map<Integer, Set<String>> names = new HashMap<>();
    GoldLabels.paired(labels, release.statistics())
        .forEach(
            (i, j) -> {
              JsonNode figure = labels.get(i);
              Statistic statistic = release.statistics().get(j);
              if (!GoldLabels.isOptional(figure) && GoldLabels.isFound(figure, statistic)) {
                names.put(statistic.span().start(), plain(GoldLabels.names(figure)));
              }
            });
    return names;
  }

  /**
   * Bulletins whose names stand in sheets: a line a figure, with the file of the bulletin, where
   * the figure starts in its text, and its names, all apart by tabs.
   *
   * @param folder where the sheets, {@code *.tsv}, and the bulletins are
   */
  static List<Lesson> ofSheets(Path folder) throws IOException {
    Map<String, Map<Integer, Set<String>>> bulletins = new TreeMap<>();
    for (Path sheet : files(folder, ".tsv")) {
      for (String line : Files.readAllLines(sheet)) {
        String[] fields = line.split("\t");
        bulletins
            .computeIfAbsent(fields[0], bulletin -> new HashMap<>())
            .put(Integer.valueOf(fields[1]), plain(Stream.of(fields).skip(2)));
      }
    }
    List<Lesson> lessons = new ArrayList<>();
    for (Map.Entry<String, Map<Integer, Set<String>>> bulletin : bulletins.entrySet()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(bulletin.getKey()));
      lessons.add(new Lesson(bytes, bulletin.getValue(), BY_SHEET));
    }
    return lessons;
  }

  private static Set<String> plain(Stream<String> names) {
    return names.map(GoldLabels::plain).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}

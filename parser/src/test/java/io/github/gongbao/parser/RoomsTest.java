package io.github.gongbao.parser;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way: a room knows the rooms before it, and core. */
class RoomsTest {
  private static final String FACE = "io.github.gongbao.parser";
  private static final List<String> ROOMS =
      List.of("page", "text", "outline", "mention", "word", "statistic");

  /** The rooms of the mentions, of which {@code mention} itself joins the others. */
  private static final List<String> MENTIONS =
      List.of(
          "mention.unit",
          "mention.figure.numeral",
          "mention.figure.word",
          "mention.figure",
          "mention.period.word",
          "mention.period.grammar",
          "mention.period.calendar",
          "mention.period",
          "mention.place",
          "mention.actor",
          "mention");

  /** The rooms of the outline. */
  private static final List<String> OUTLINE =
      List.of("outline.marker", "outline.exchange", "outline");

  /** The rooms of the pages of HTML. */
  private static final List<String> HTML = List.of("page.html.walk", "page.html");

  /** The most classes that a room of pages, outline, sentences and tables may have. */
  private static final int MOST_CLASSES = 16;

  /** The rooms of the sentences. */
  private static final List<String> SENTENCES =
      List.of(
          "statistic.sentence.row",
          "statistic.sentence.plan",
          "statistic.sentence.kind",
          "statistic.sentence.clause",
          "statistic.sentence.list",
          "statistic.sentence.topic",
          "statistic.sentence.weight",
          "statistic.sentence.name",
          "statistic.sentence.part",
          "statistic.sentence.rule",
          "statistic.sentence.sibling",
          "statistic.sentence.given",
          "statistic.sentence.counted",
          "statistic.sentence.change",
          "statistic.sentence");

  /** The rooms of the tables. */
  private static final List<String> TABLES =
      List.of(
          "statistic.table.word",
          "statistic.table.grid",
          "statistic.table.name",
          "statistic.table.head",
          "statistic.table.caption",
          "statistic.table.column",
          "statistic.table.stub",
          "statistic.table.figure",
          "statistic.table");

  private static final JavaClasses PARSER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(FACE);

  @ParameterizedTest
  @ValueSource(strings = {"page", "text", "outline", "mention", "word", "statistic"})
  void aRoomKnowsOnlyTheRoomsBeforeIt(String room) {
    String[] after =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(RoomsTest::packageOf)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(resideInAnyPackage(after))
        .allowEmptyShould(true)
        .check(PARSER);
  }

  @Test
  void aRoomOfMentionsKnowsOnlyThoseBeforeIt() {
    assertInOrder(MENTIONS);
  }

  @Test
  void sentencesAndTablesKnowNothingOfEachOther() {
    assertInOrder(List.of("statistic.sentence..", "statistic.table.."));
    assertInOrder(List.of("statistic.table..", "statistic.sentence.."));
  }

  @Test
  void aRoomOfTheOutlineKnowsOnlyThoseBeforeIt() {
    assertInOrder(OUTLINE);
  }

  @Test
  void theWalkOverAPageKnowsNothingOfItsReader() {
    assertInOrder(HTML);
  }

  @Test
  void noRoomOfPagesOutlineSentencesOrTablesIsCrowded() {
    Map<String, Long> sizes =
        PARSER.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .filter(
                name ->
                    name.contains(".page")
                        || name.contains(".outline")
                        || name.contains(".sentence")
                        || name.contains(".table"))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(sizes).allSatisfy((room, size) -> assertThat(size).isLessThan(MOST_CLASSES));
  }

  @Test
  void aRoomOfSentencesKnowsOnlyThoseBeforeIt() {
    assertInOrder(SENTENCES);
  }

  @Test
  void whatIsTalkedAboutKnowsNothingOfTheConstructions() {
    assertInOrder(List.of("statistic.sentence.topic", "statistic.sentence.clause"));
  }

  @Test
  void aRoomOfTablesKnowsOnlyThoseBeforeIt() {
    assertInOrder(TABLES);
  }

  private static void assertInOrder(List<String> rooms) {
    for (int i = 0; i < rooms.size() - 1; i++) {
      String[] after =
          rooms.subList(i + 1, rooms.size()).stream()
              .map(room -> FACE + "." + room)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(FACE + "." + rooms.get(i))
          .should()
          .dependOnClassesThat(resideInAnyPackage(after))
          .check(PARSER);
    }
  }

  @Test
  void everyRoomOfMentionsIsInTheirOrder() {
    assertThat(PARSER)
        .extracting(type -> type.getPackageName().substring(FACE.length()))
        .filteredOn(name -> name.startsWith(".mention"))
        .allSatisfy(name -> assertThat(MENTIONS).contains(name.substring(1)));
  }

  @Test
  void noRoomKnowsTheFaceButForItsException() {
    noClasses()
        .that()
        .resideOutsideOfPackage(FACE)
        .should()
        .dependOnClassesThat(
            resideInAPackage(FACE).and(not(assignableTo(BulletinParseException.class))))
        .check(PARSER);
  }

  @Test
  void onlyThePageRoomKnowsHtml() {
    classes()
        .that(resideInAPackage(FACE + "..").and(not(resideInAPackage(packageOf("page")))))
        .should()
        .onlyDependOnClassesThat(not(resideInAPackage("org.jsoup..")))
        .check(PARSER);
  }

  @Test
  void everyPackageIsTheFaceOrARoom() {
    assertThat(PARSER)
        .extracting(type -> type.getPackageName().substring(FACE.length()))
        .allSatisfy(
            name ->
                assertThat(name.isEmpty() || ROOMS.contains(name.substring(1).split("\\.")[0]))
                    .as("%s is a room", name)
                    .isTrue());
  }

  /**
   * The rooms of {@code page}: words and types, then what stands over and under, then the readers.
   */
  @ParameterizedTest
  @ValueSource(strings = {"head", "foot", "body", "site", "html", "plain"})
  void aRoomOfThePageKnowsOnlyTheRoomsBeforeIt(String room) {
    List<String> order = List.of("head", "foot", "body", "site", "html", "plain");
    List<String> after = order.subList(order.indexOf(room) + 1, order.size());
    noClasses()
        .that()
        .resideInAPackage(packageOf("page." + room))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(after.stream().map(RoomsTest::packageOf).toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(PARSER);
  }

  private static String packageOf(String room) {
    return FACE + "." + room + "..";
  }
}

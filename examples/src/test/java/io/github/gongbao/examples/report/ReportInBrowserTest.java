package io.github.gongbao.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.examples.Draft;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The report as a reader meets it, in a real browser. */
class ReportInBrowserTest {
  private static final String AROUND =
      "return [...CSS.highlights.get('around')].map(String).join()";

  @TempDir static Path folder;
  private static ChromeDriver driver;

  @BeforeAll
  static void writeAndOpen() throws IOException {
    driver = Browser.open(folder.resolve("profile"));
    try (ReportOutput report = new ReportOutput(folder)) {
      report.write(Draft.document("water.html", water()));
      report.write(Draft.document("hostile.html", ReportOutputTest.hostile()));
      report.write(Draft.document("june.html", reservoirs("2022-06-30", "14座")));
      report.write(Draft.document("july.html", reservoirs("2022-07-31", "15座")));
      report.write(new Failure("<script>document.title='run'</script>", "<img src=x onerror=a>"));
    }
  }

  @AfterAll
  static void quit() {
    if (driver != null) {
      driver.quit();
    }
  }

  @BeforeEach
  void openOnADesk() {
    Browser.show(driver, 1280, 900, false);
    open("water.html");
  }

  @Test
  void aFigureTellsWhatWasReadAndShowsItsSentence() {
    click("#f1");

    assertThat(text("#card")).contains("Name\n检查堤防", "Value\n7 处", "Published as\n7处");
    assertThat(driver.executeScript(AROUND)).isEqualTo("检查水库12座、堤防7处，堤防同比增长5%。");
    assertThat(one("#rf1").getDomAttribute("class")).isEqualTo("chosen");
  }

  @Test
  void aRowLeadsToItsSentenceAndTheCardBackToTheRow() {
    click("#rf0 td.number");
    assertThat(one("#f0").getDomAttribute("class")).isEqualTo("f chosen");
    assertThat(focused().getDomAttribute("id")).isEqualTo("f0");
    assertThat(driver.executeScript(AROUND)).asString().contains("检查水库12座");

    click("#card a[href='#rf0']");
    assertThat(focused().getDomAttribute("href")).isEqualTo("#f0");
    assertThat(isInView("#rf0")).isTrue();
  }

  @Test
  void aFigureOfATableTellsItsCellAndLeadsToItsTable() {
    click("#rf3 a");
    assertThat(focused().findElement(By.xpath("..")).getTagName()).isEqualTo("td");
    assertThat(text("#card")).contains("Cell\ntable row 2 (甲市), column 2 (水库)");
    assertThat(text("#card")).contains("Part of\npart of 检查水库 12座");

    click("#card [data-field=Cell] a");
    String table = driver.getCurrentUrl().replaceAll(".*#", "#");
    assertThat(one(table).getTagName()).isEqualTo("table");
    assertThat(isInView(table)).isTrue();

    click("#card [data-field='Part of'] a");
    assertThat(text("#card")).contains("Name\n检查水库\nValue\n12 座");
  }

  @Test
  void aDoubtAMeasureAndAQuestionLeadToTheirWords() {
    click("#rd0 a");
    assertThat(driver.executeScript(AROUND)).isEqualTo("乙市");
    assertThat(driver.executeScript("return String([...CSS.highlights.get('doubts')][0])"))
        .isEqualTo("乙市");
    click("#m0");
    assertThat(driver.executeScript(AROUND)).isEqualTo("一、加强值守。");
    assertThat(one("#rm0").getDomAttribute("class")).contains("chosen");
    click("#rq0 a");
    assertThat(driver.executeScript(AROUND)).asString().startsWith("问：").contains("答：");
  }

  @Test
  void theFilterKeepsTheRowsThatHaveTheName() {
    one("#filter").sendKeys("堤防");
    assertThat(shownRows()).containsExactly("rf1", "rf2");
    assertThat(one("#shown").getText()).isEqualTo("2 of 5");
    assertThat(one("#f0").getDomAttribute("class")).contains("off");

    one("#filter").sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE);
    assertThat(shownRows()).hasSize(5);
  }

  @Test
  void everythingIsReachedWithoutAMouse() {
    one("#f0").sendKeys(Keys.ENTER);
    assertThat(text("#card")).contains("检查水库");
    one("#card button:nth-of-type(2)").sendKeys(Keys.ENTER);
    assertThat(text("#card")).contains("检查堤防");
    focused().sendKeys(Keys.ESCAPE);
    assertThat(one("#card").isDisplayed()).isFalse();
    assertThat(focused().getDomAttribute("id")).isEqualTo("f1");
    focused().sendKeys(Keys.TAB, Keys.ENTER);
    assertThat(text("#card")).contains("Value\n▲ 5 %");
  }

  @Test
  void anAddressOpensItsFigure() {
    open("water.html#f4");
    assertThat(text("#card")).contains("Value\n8\n");
  }

  @Test
  void aBarLeadsToItsFigure() {
    assertThat(one("#regions canvas").getAccessibleName()).contains("甲市 20, 乙市 8");
    assertThat(one("#changes").isDisplayed()).isFalse();
    WebElement chart = one("#regions canvas");
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", chart);
    new Actions(driver).moveToElement(chart, 0, -chart.getSize().height / 2 + 20).click().perform();
    assertThat(text("#card")).contains("Value\n20\n");
  }

  @Test
  void aPointOfASeriesLeadsToItsSentence() {
    open("series.html");
    one("tbody a").click();
    assertThat(one("h1").getText()).isEqualTo("现有水库");
    assertThat(
            driver.executeAsyncScript(
                """
                const drawn = () => {
                  const chart = Chart.getChart(document.querySelector('canvas'));
                  chart ? arguments[0](chart.data.datasets[0].data.length) : setTimeout(drawn, 20);
                };
                drawn();
                """))
        .isEqualTo(2L);

    one("tbody tr:nth-child(2) a").click();
    assertThat(driver.getCurrentUrl()).endsWith("july.html#f0");
    assertThat(text("#card")).contains("Value\n15 座");
    assertThat(driver.executeScript(AROUND)).isEqualTo("现有水库15座。");
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
  void fitsTheScreenInEitherColours(int width, boolean dark) {
    Browser.show(driver, width, 844, dark);
    for (String page : List.of("index.html", "series.html", "series-2.html", "water.html")) {
      open(page);
      assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
          .isEqualTo((long) width - scrollBar());
      assertThat(contrast("body")).isGreaterThan(7);
      assertThat(contrast("a")).isGreaterThan(4.5);
    }
    click("#f0");
    assertThat(isInView("#f0")).isTrue();
    assertThat(isInView("#card")).isTrue();
    assertThat(contrast("#f0")).isGreaterThan(4.5);
  }

  /** axe-core knows what keeps a screen reader, a keyboard or a weak eye from a page. */
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "series.html", "series-2.html", "water.html#f3"})
  void axeFindsNothing(String page) throws IOException {
    open(page);
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(
            driver.executeAsyncScript(
                """
                axe.run().then(found => arguments[0](
                    found.violations.map(v => v.help + ': ' + v.nodes.map(n => n.html)).join()));
                """))
        .isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "hostile.html", "hostile.html#f0", "hostile.html#f3"})
  void aHostilePageDoesNothing(String page) {
    driver.manage().logs().get(LogType.BROWSER);
    open(page);
    driver.executeScript("document.querySelectorAll('article a').forEach(a => a.click())");

    assertThat(driver.findElements(By.cssSelector("img"))).isEmpty();
    assertThat(driver.getTitle()).isNotEqualTo("run");
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
  }

  @Test
  void aScriptThatIsNotThePagesOwnDoesNotRun() throws IOException {
    String page = Files.readString(folder.resolve("water.html"));
    String script = "<script>document.title='run'</script>";
    String tampered = page.replace("</body>", script + "</body>");
    Files.writeString(folder.resolve("tampered.html"), tampered);
    String unguarded = tampered.replaceAll("<meta http-equiv[^>]*>", "");
    Files.writeString(folder.resolve("unguarded.html"), unguarded);

    open("unguarded.html");
    assertThat(driver.getTitle()).isEqualTo("run");
    open("tampered.html");
    assertThat(driver.getTitle()).isEqualTo("水库");
    click("#f0");
    assertThat(one("#card").isDisplayed()).isTrue();
  }

  /** A bulletin with one of each thing that is marked. */
  private static Release water() {
    return new Draft("水库")
        .paragraph("检查水库12座、堤防7处，堤防同比增长5%。")
        .paragraph("一、加强值守。")
        .paragraph("问：乙市如何？")
        .paragraph("答：良好。")
        .table("市\t水库", "甲市\t20", "乙市\t8")
        .figure("12座", "检查水库")
        .figure("7处", "检查堤防")
        .figure("5%", "堤防", ReportInBrowserTest::up)
        .cell(1, 1, "水库", statistic -> statistic.partOf(0).regions(Draft.region("甲市")))
        .cell(2, 1, "水库", statistic -> statistic.partOf(0).regions(Draft.region("乙市")))
        .measure("一、", "加强值守")
        .exchange("问：乙市如何？", "答：良好。")
        .doubt(Diagnostic.Code.REGION_AMBIGUOUS, "乙市", "several places have this name")
        .release();
  }

  private static Release reservoirs(String day, String words) {
    Period period = new Period(day, Optional.empty(), Optional.of(LocalDate.parse(day)));
    return new Draft("水库")
        .paragraph("现有水库" + words + "。")
        .figure(words, "现有水库", statistic -> statistic.period(period))
        .release();
  }

  private static StatisticBuilder up(StatisticBuilder statistic) {
    return statistic.change(new Change(Direction.UP, Basis.YEAR_ON_YEAR, Optional.empty()));
  }

  private static void open(String page) {
    driver.get("about:blank");
    int hash = page.indexOf('#');
    String file = hash < 0 ? page : page.substring(0, hash);
    driver.get(folder.resolve(file).toUri() + page.substring(file.length()));
  }

  private static WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  private static String text(String selector) {
    return one(selector).getText();
  }

  private static void click(String selector) {
    one(selector).click();
  }

  private static WebElement focused() {
    return driver.switchTo().activeElement();
  }

  private static List<String> shownRows() {
    return driver.findElements(By.cssSelector("#figures tbody tr")).stream()
        .filter(WebElement::isDisplayed)
        .map(row -> row.getDomAttribute("id"))
        .toList();
  }

  private static boolean isInView(String selector) {
    return (boolean)
        driver.executeScript(
            """
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            """,
            selector);
  }

  private static long scrollBar() {
    return (long) driver.executeScript("return innerWidth - document.documentElement.clientWidth");
  }

  /** The contrast of an element's words with their ground, after WCAG 2. */
  private static double contrast(String selector) {
    return ((Number)
            driver.executeScript(
                """
                const parts = colour => colour.match(/[\\d.]+/g).map(Number);
                const light = colour => {
                  const [r, g, b] = parts(colour).slice(0, 3).map(c => c / 255)
                      .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                let element = document.querySelector(arguments[0]);
                const ink = light(getComputedStyle(element).color);
                while (parts(getComputedStyle(element).backgroundColor)[3] === 0) {
                  element = element.parentElement;
                }
                const ground = light(getComputedStyle(element).backgroundColor);
                return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                """,
                selector))
        .doubleValue();
  }
}

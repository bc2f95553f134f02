package io.github.gongbao.json;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.MeasureBuilder;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.ReleaseBuilder;
import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A small release, and the JSON of it as the contract has it. */
public final class ExampleRelease {
  static final String TEXT = "一、加强巡查。6月1日以来，北京、天津检查车辆“78万余”台次，同比增长5%。";

  public static final Release RELEASE = release();

  static final String JSON =
      """
      {
        "title": "巡查情况",
        "url": "https://example.org/1.html",
        "publishedOn": "2023-06-15",
        "publishedAt": "2023-06-15T14:28:00+08:00",
        "source": "交通运输部",
        "kind": "PRESS_CONFERENCE",
        "script": "SIMPLIFIED",
        "text": "一、加强巡查。6月1日以来，北京、天津检查车辆“78万余”台次，同比增长5%。",
        "blocks": [{"type": "paragraph", "span": {"start": 0, "end": 39}}],
        "measures": [{
          "marker": "一、",
          "ordinal": 1,
          "heading": "加强巡查",
          "modality": "REPORTED",
          "span": {"start": 0, "end": 39},
          "children": []
        }],
        "exchanges": [],
        "statistics": [{
          "quantity": {
            "text": "“78万余”台次",
            "value": 780000,
            "approximation": "OVER",
            "unit": {"symbol": "台次", "dimension": "COUNT"}
          },
          "indicator": "检查车辆",
          "period": {"text": "6月1日以来", "start": "2023-06-01", "end": "2023-06-15"},
          "regions": [
            {"code": "110000", "name": "北京市"},
            {"code": "120000", "name": "天津市"}
          ],
          "modality": "REPORTED",
          "span": {"start": 23, "end": 31},
          "sentence": {"start": 7, "end": 39}
        }, {
          "quantity": {
            "text": "5%",
            "value": 5,
            "approximation": "EXACT",
            "unit": {"symbol": "%", "dimension": "PERCENT", "ucum": "%"}
          },
          "indicator": "检查车辆",
          "period": {"text": "6月1日以来", "start": "2023-06-01", "end": "2023-06-15"},
          "regions": [
            {"code": "110000", "name": "北京市"},
            {"code": "120000", "name": "天津市"}
          ],
          "change": {"direction": "UP", "basis": "YEAR_ON_YEAR"},
          "modality": "REPORTED",
          "span": {"start": 36, "end": 38},
          "sentence": {"start": 7, "end": 39}
        }],
        "diagnostics": []
      }
      """;

  private ExampleRelease() {}

  private static Release release() {
    Span whole = new Span(0, TEXT.length());
    Measure measure =
        new MeasureBuilder()
            .marker("一、")
            .ordinal(1)
            .heading("加强巡查")
            .modality(Modality.REPORTED)
            .span(whole)
            .build();
    Statistic vehicles =
        new StatisticBuilder()
            .quantity(
                new Quantity(
                    "“78万余”台次",
                    new BigDecimal("7.8E+5"),
                    Optional.empty(),
                    Approximation.OVER,
                    new Unit("台次", Dimension.COUNT)))
            .indicator("检查车辆")
            .period(
                new Period(
                    "6月1日以来",
                    Optional.of(LocalDate.of(2023, 6, 1)),
                    Optional.of(LocalDate.of(2023, 6, 15))))
            .addRegions(new Region("110000", "北京市"), new Region("120000", "天津市"))
            .modality(Modality.REPORTED)
            .span(spanOf("“78万余”台次"))
            .sentence(new Span(7, TEXT.length()))
            .build();
    Statistic growth =
        vehicles
            .withQuantity(
                new Quantity(
                    "5%",
                    new BigDecimal("5.0"),
                    Optional.empty(),
                    Approximation.EXACT,
                    new Unit("%", Dimension.PERCENT, Optional.empty(), Optional.of("%"))))
            .withChange(new Change(Direction.UP, Basis.YEAR_ON_YEAR, Optional.empty()))
            .withSpan(spanOf("5%"));
    return new ReleaseBuilder()
        .title("巡查情况")
        .url("https://example.org/1.html")
        .publishedOn(LocalDate.of(2023, 6, 15))
        .publishedAt(OffsetDateTime.parse("2023-06-15T14:28:00+08:00"))
        .source("交通运输部")
        .kind(ReleaseKind.PRESS_CONFERENCE)
        .script(Script.SIMPLIFIED)
        .text(TEXT)
        .addBlocks(new Block.Paragraph(whole))
        .addMeasures(measure)
        .addStatistics(vehicles, growth)
        .build();
  }

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

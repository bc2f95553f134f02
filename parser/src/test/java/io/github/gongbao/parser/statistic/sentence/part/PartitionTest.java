package io.github.gongbao.parser.statistic.sentence.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {
  private final Partition partition = new Partition(BigDecimal.valueOf(143));

  @Test
  void levelsThatAddUpToTheWholeAreItsParts() {
    assertEquals(List.of(), partition.add(3, BigDecimal.valueOf(139)));
    assertEquals(List.of(3, 4), partition.add(4, BigDecimal.valueOf(4)));
  }

  @Test
  void theyMayAddUpAgain() {
    partition.add(3, BigDecimal.valueOf(139));
    partition.add(4, BigDecimal.valueOf(4));
    assertEquals(List.of(), partition.add(5, BigDecimal.valueOf(71)));
    assertEquals(List.of(5, 6), partition.add(6, BigDecimal.valueOf(72)));
  }

  @Test
  void theWholeSaidAgainIsNoPartOfItself() {
    assertEquals(List.of(), partition.add(3, BigDecimal.valueOf(143)));
  }

  @Test
  void whatIsMoreThanTheWholeEndsThem() {
    partition.add(3, BigDecimal.valueOf(100));
    assertEquals(List.of(), partition.add(4, BigDecimal.valueOf(100)));
    assertEquals(List.of(), partition.add(5, BigDecimal.valueOf(43)));
  }
}

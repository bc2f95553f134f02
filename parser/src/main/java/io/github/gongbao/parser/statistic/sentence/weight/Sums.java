package io.github.gongbao.parser.statistic.sentence.weight;

import io.github.gongbao.parser.page.Compiled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands at the places of {@link Tables}: how much their values count, in hundredths. */
final class Sums {
  private final Tables tables;
  private final short[] sums;

  private Sums(Tables tables, short[] sums) {
    this.tables = tables;
    this.sums = sums;
  }

  private static Sums of(Tables tables, int[] sums) {
    short[] small = new short[sums.length];
    for (int i = 0; i < sums.length; i++) {
      small[i] = (short) sums[i];
      if (small[i] != sums[i]) {
        throw new IllegalStateException("a weight is too large: " + sums[i]);
      }
    }
    return new Sums(tables, small);
  }

  /** What the combinations count together whose properties are known by a stage, not earlier. */
  static Sums of(int[] weights, Stage stage) {
    List<Integer> combinations = new ArrayList<>();
    List<Long> properties = new ArrayList<>();
    for (int i = 0; i < Combinations.count(); i++) {
      if (Property.stage(Combinations.properties(i)) == stage) {
        combinations.add(i);
        properties.add(Combinations.properties(i));
      }
    }
    Tables tables = Tables.joined(properties);
    int[] sums = new int[tables.size()];
    for (int combination : combinations) {
      tables.add(
          sums,
          Combinations.properties(combination),
          values -> weights[Combinations.number(combination, values)]);
    }
    return of(tables, sums);
  }

  /**
   * What is counted here at most, whatever values those properties have that are not known by the
   * topic, of the tables whose other properties are known by a stage, not earlier.
   */
  Sums most(Stage stage) {
    List<Long> known = new ArrayList<>();
    List<int[]> most = new ArrayList<>();
    for (int table = 0; table < tables.properties().length; table++) {
      long properties = tables.properties()[table] & Property.known(Stage.TOPIC);
      if (Property.stage(properties) == stage) {
        known.add(properties);
        most.add(most(table, new Tables(new long[] {properties})));
      }
    }
    Tables joined = Tables.joined(known);
    int[] sums = new int[joined.size()];
    for (int i = 0; i < most.size(); i++) {
      Tables one = new Tables(new long[] {known.get(i)});
      int[] counted = most.get(i);
      joined.add(sums, known.get(i), values -> counted[one.place(values)]);
    }
    return of(joined, sums);
  }

  /** The most of a table for each place of one that has fewer properties. */
  private int[] most(int table, Tables fewer) {
    int[] most = new int[fewer.size()];
    Arrays.fill(most, Integer.MIN_VALUE);
    int[] values = new int[Combinations.PROPERTIES];
    for (int place = tables.offset(table); place < tables.offset(table + 1); place++) {
      tables.read(table, place, values);
      int at = fewer.place(values);
      most[at] = Math.max(most[at], sums[place]);
    }
    return most;
  }

  static Sums read(Compiled.Numbers numbers) {
    Tables tables = new Tables(numbers.longs(numbers.number()));
    return new Sums(tables, numbers.shorts(tables.size()));
  }

  /** How many bytes {@link #write} writes. */
  int bytes() {
    return Integer.BYTES + tables.properties().length * Long.BYTES + sums.length * Short.BYTES;
  }

  /** Writes what {@link #read} reads. */
  void write(ByteBuffer bytes) {
    bytes.putInt(tables.properties().length);
    for (long properties : tables.properties()) {
      bytes.putLong(properties);
    }
    for (short sum : sums) {
      bytes.putShort(sum);
    }
  }

  /**
   * Where the values of a candidate's properties stand in the tables, which is asked for clause by
   * clause, and for each topic by topic.
   */
  final class Stand {
    private final int[] begin = tables.begin();
    private final int[] byClause = new int[begin.length];
    private final int[] byTopic = new int[begin.length];

    /** Whether the values are known that the clause tells, and the topic. */
    private boolean clause;

    private boolean topic;

    /** Another clause is asked for. */
    void leaveClause() {
      clause = false;
      topic = false;
    }

    /** Another topic is asked for. */
    void leaveTopic() {
      topic = false;
    }

    /** What the values count where the clause tells all that is asked for. */
    int ofClause(int[] values, int action) {
      tellClause(values);
      return tables.sum(sums, byClause, action);
    }

    /** The same where the topic does. */
    int ofTopic(int[] values, int action) {
      tellTopic(values);
      return tables.sum(sums, byTopic, action);
    }

    /** The same where the words do. */
    int of(int[] values) {
      tellTopic(values);
      return tables.sum(sums, values, byTopic);
    }

    private void tellClause(int[] values) {
      if (!clause) {
        tables.go(Stage.CLAUSE, values, begin, byClause);
        clause = true;
      }
    }

    private void tellTopic(int[] values) {
      if (!topic) {
        tellClause(values);
        tables.go(Stage.TOPIC, values, byClause, byTopic);
        topic = true;
      }
    }
  }
}

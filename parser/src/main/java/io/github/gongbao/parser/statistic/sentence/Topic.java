package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was talked of: the thing that an earlier figure counts, or the words that a sentence begins
 * with to say of what it goes on to speak.
 *
 * @param name its words
 * @param unit what the figure was counted in; null for a topic without a figure
 * @param change whether the figure was a change
 * @param verb the verb of that change, for a change of the change; null without one
 * @param suffix what the name of a share goes on with (占出口总值比重), that of a rate of change 增速; empty
 *     for others
 * @param index the place of the figure among the statistics; -1 without one
 * @param sentence the number of its sentence
 * @param segment the number of the stretch between semicolons
 * @param clause the number of its clause
 */
record Topic(
    List<Token> name,
    @Nullable Unit unit,
    boolean change,
    @Nullable Token verb,
    String suffix,
    int index,
    int sentence,
    int segment,
    int clause) {}

package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a bulletin says of itself, by which its tables are read.
 *
 * @param title its title, as published
 * @param titles the folded views of title, source and what else tells whose it is, the title first
 * @param publishedOn when it was published
 * @param home the division that all of it is of which names no other
 */
public record TableContext(
    String title, List<String> titles, Optional<LocalDate> publishedOn, Optional<Region> home) {}

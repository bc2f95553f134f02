package io.github.gongbao.parser.statistic.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a bulletin says of itself, by which its tables are read.
 *
 * @param title its title, as published
 * @param titles the folded views of title and source, the title first
 * @param publishedOn when it was published
 */
public record TableContext(String title, List<String> titles, Optional<LocalDate> publishedOn) {}

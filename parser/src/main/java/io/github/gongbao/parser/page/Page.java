package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reader sees on a page: its metadata, and the body as blocks without furniture. The
 * components are those of {@link io.github.gongbao.model.Release}.
 *
 * @param territory the territory that the page is of, where its language or address tells one
 */
@Value.Builder
public record Page(
    String title,
    Optional<String> url,
    Optional<LocalDate> publishedOn,
    Optional<OffsetDateTime> publishedAt,
    Optional<String> source,
    Optional<String> editor,
    Optional<String> documentNumber,
    Optional<String> indexNumber,
    Optional<String> issuer,
    Optional<LocalDate> writtenOn,
    Optional<String> site,
    Optional<String> territory,
    String template,
    List<PageBlock> blocks,
    List<Diagnostic> diagnostics)
    implements WithPage {}

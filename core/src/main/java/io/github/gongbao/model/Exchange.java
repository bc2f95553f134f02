package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question and its answer. Names and words are in simplified characters.
 *
 * @param speaker who answers: {@code 李国忠}, {@code 有关负责人}
 * @param role the office named before the speaker: {@code 公安部新闻发言人}
 * @param topic what was asked about, where the text only reports the question: {@code
 *     公安机关打击涉疫物资违法犯罪情况}
 * @param question the question, where the text gives it; the parser ends one of more than 1,000
 *     characters with "…"
 * @param span from the question, or the words that report it, to the end of the answer
 * @param answer the answer alone
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Exchange(
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> topic,
    Optional<String> question,
    Span span,
    Span answer)
    implements WithExchange {
  /**
   * @throws IllegalArgumentException if the answer does not lie in the exchange
   */
  public Exchange {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(answer, "answer");
    speaker = Absent.optional(speaker);
    role = Absent.optional(role);
    topic = Absent.optional(topic);
    question = Absent.optional(question);
    if (!span.contains(answer)) {
      throw new IllegalArgumentException("answer " + answer + " outside its exchange " + span);
    }
  }
}

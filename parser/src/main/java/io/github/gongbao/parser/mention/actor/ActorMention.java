package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.Spanned;

/**
 * Words that say who acted.
 *
 * @param span the words
 * @param name the actor in simplified characters
 */
public record ActorMention(Span span, String name) implements Spanned {}

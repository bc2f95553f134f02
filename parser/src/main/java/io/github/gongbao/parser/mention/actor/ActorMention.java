package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.model.Span;

/**
 * Words that say who acted.
 *
 * @param span the words
 * @param name the actor in simplified characters
 */
public record ActorMention(Span span, String name) {}

/**
 * Words: the folded text told apart into words with their classes, by the most probable path
 * through one lexicon. What reads a sentence reads a row of these tokens.
 */
@NullMarked
package io.github.gongbao.parser.word;

import org.jspecify.annotations.NullMarked;

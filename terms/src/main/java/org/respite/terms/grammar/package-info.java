/** The lexer and parser of one line, generated from {@code Terms.g4}. */
@NullMarked
package org.respite.terms.grammar;

import org.jspecify.annotations.NullMarked;

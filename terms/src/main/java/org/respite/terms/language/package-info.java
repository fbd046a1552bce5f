/** From the text of a .terms file to its tree, or to every mistake in it with its place. */
@NullMarked
package org.respite.terms.language;

import org.jspecify.annotations.NullMarked;

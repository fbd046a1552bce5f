/** An instrument as people wrote it: the one syntax tree from which it is run, rendered and drawn. */
@NullMarked
package org.respite.terms.tree;

import org.jspecify.annotations.NullMarked;

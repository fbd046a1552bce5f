/** Who speaks, what is spoken of, and the words that show where somebody stands. */
@NullMarked
package org.respite.dossier.lexicon;

import org.jspecify.annotations.NullMarked;

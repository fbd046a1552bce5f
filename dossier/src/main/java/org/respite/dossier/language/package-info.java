/** Sentences, words and times. */
@NullMarked
package org.respite.dossier.language;

import org.jspecify.annotations.NullMarked;

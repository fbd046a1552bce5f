/** Reports of several formats to plain text with a date. */
@NullMarked
package org.respite.dossier.reading;

import org.jspecify.annotations.NullMarked;

/** Rehearsals: what then happened, as a table; the rehearsal as a page. */
@NullMarked
package org.respite.formats.rehearsal;

import org.jspecify.annotations.NullMarked;

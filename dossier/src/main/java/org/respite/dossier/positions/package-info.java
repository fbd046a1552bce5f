/** What each party requires, refuses and prefers. */
@NullMarked
package org.respite.dossier.positions;

import org.jspecify.annotations.NullMarked;

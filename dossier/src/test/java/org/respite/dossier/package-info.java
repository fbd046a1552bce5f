/** Reports and what is in them. */
@NullMarked
package org.respite.dossier;

import org.jspecify.annotations.NullMarked;

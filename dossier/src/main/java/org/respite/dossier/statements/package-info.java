/** Who wants what, on which condition. */
@NullMarked
package org.respite.dossier.statements;

import org.jspecify.annotations.NullMarked;

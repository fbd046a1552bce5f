/** Numbers, with what they count and who says so. */
@NullMarked
package org.respite.dossier.figures;

import org.jspecify.annotations.NullMarked;

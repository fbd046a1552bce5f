/** Taking the dossier to a person and back. */
@NullMarked
package org.respite.dossier.review;

import org.jspecify.annotations.NullMarked;

/** What does not belong to a report, and reports that are copies or hardly readable. */
@NullMarked
package org.respite.dossier.cleaning;

import org.jspecify.annotations.NullMarked;

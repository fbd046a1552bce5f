/** From reports to data: statements, figures and events, each with the words that it comes from. */
@NullMarked
package org.respite.dossier;

import org.jspecify.annotations.NullMarked;

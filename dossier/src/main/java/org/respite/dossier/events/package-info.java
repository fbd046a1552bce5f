/** What is said to have happened. */
@NullMarked
package org.respite.dossier.events;

import org.jspecify.annotations.NullMarked;

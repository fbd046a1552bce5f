/** The search for a pause beside one that plans every candidate. */
@NullMarked
package org.respite.mediation.pause;

import org.jspecify.annotations.NullMarked;

/** From the record to indicators of what comes after a pause, and to the clauses that name them. */
@NullMarked
package org.respite.terms.indicators;

import org.jspecify.annotations.NullMarked;

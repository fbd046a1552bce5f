/** Proposals read, planned and compared. */
@NullMarked
package org.respite.mediation.proposals;

import org.jspecify.annotations.NullMarked;

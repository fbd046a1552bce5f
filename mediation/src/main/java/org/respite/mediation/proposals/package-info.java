/** Proposals planned, checked and set side by side. */
@NullMarked
package org.respite.mediation.proposals;

import org.jspecify.annotations.NullMarked;

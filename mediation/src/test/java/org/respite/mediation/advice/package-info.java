/** Adviser tried on worlds solved on paper. */
@NullMarked
package org.respite.mediation.advice;

import org.jspecify.annotations.NullMarked;

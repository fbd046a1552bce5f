/** Conditions of what comes after a pause, as figures over time. */
@NullMarked
package org.respite.model.indicator;

import org.jspecify.annotations.NullMarked;

/** Forecasts of an exchange from what was known, and how they are scored. Entry: {@link org.respite.operations.forecast.Forecaster}. */
@NullMarked
package org.respite.operations.forecast;

import org.jspecify.annotations.NullMarked;

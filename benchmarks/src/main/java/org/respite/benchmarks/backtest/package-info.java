/** Forecasts of days that are over, made only from what was known before each of them, against what then happened. */
@NullMarked
package org.respite.benchmarks.backtest;

import org.jspecify.annotations.NullMarked;

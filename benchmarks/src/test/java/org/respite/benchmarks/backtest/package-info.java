@NullMarked
package org.respite.benchmarks.backtest;

import org.jspecify.annotations.NullMarked;

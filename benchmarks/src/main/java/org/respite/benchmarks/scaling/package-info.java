/** What planning costs as a city grows: invented cities, measured runs, fitted exponents, a drawing. */
@NullMarked
package org.respite.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;

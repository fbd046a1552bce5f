/** Turns instances into scenarios that have everything a scenario can have. */
@NullMarked
package org.respite.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;

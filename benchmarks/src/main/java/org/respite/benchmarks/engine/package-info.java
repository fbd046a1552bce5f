/** The planner's own solvers, with instances put into their words. */
@NullMarked
package org.respite.benchmarks.engine;

import org.jspecify.annotations.NullMarked;

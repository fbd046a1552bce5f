/** The planner measured: on instances with known answers, against other solvers, checked from outside. */
@NullMarked
package org.respite.benchmarks;

import org.jspecify.annotations.NullMarked;

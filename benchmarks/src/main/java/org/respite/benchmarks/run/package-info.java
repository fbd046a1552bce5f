/** The command: solvers tried on instances, each in a process of its own: time, memory and what came of it. */
@NullMarked
package org.respite.benchmarks.run;

import org.jspecify.annotations.NullMarked;

/** Judges results on instances. Shares no code with the planner or the rivals. */
@NullMarked
package org.respite.benchmarks.checking;

import org.jspecify.annotations.NullMarked;

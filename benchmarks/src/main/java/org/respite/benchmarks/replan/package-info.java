/** Replanning measured over random changes. */
@NullMarked
package org.respite.benchmarks.replan;

import org.jspecify.annotations.NullMarked;

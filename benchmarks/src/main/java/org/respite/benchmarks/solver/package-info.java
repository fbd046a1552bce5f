/** What a solver of instances is, whoever made it. */
@NullMarked
package org.respite.benchmarks.solver;

import org.jspecify.annotations.NullMarked;

/** Other ways to solve the same instances: published solvers on models that are as small as we could make them. */
@NullMarked
package org.respite.benchmarks.rival;

import org.jspecify.annotations.NullMarked;

/** The only place that knows the solver. */
@NullMarked
package org.respite.bridge.solver;

import org.jspecify.annotations.NullMarked;

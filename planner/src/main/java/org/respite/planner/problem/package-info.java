/** What is planned: goods and passengers, their sources and sinks, and the trips and waves that carry them. */
@NullMarked
package org.respite.planner.problem;

import org.jspecify.annotations.NullMarked;

/** People on roads that take seconds: a bracket around what no grid of slots can tell exactly. */
@NullMarked
package org.respite.planner.exact;

import org.jspecify.annotations.NullMarked;

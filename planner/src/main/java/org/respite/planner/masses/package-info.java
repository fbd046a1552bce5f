/** People on their own at the scale of a city: as flows in time that price the roads, instead of waves one by one. */
@NullMarked
package org.respite.planner.masses;

import org.jspecify.annotations.NullMarked;

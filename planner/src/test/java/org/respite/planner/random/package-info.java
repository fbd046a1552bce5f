/** Seeded small worlds, and what must hold in each of them. */
@NullMarked
package org.respite.planner.random;

import org.jspecify.annotations.NullMarked;

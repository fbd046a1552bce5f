/** People and trucks on the same roads: who gets what room, agreed by prices. */
@NullMarked
package org.respite.planner.together;

import org.jspecify.annotations.NullMarked;

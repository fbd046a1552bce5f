/** The scenario resolved to indexes and ticks: roads, hours, openings. */
@NullMarked
package org.respite.planner.network;

import org.jspecify.annotations.NullMarked;

/** What is known before planning: places, roads, zones, pauses, goods, people, and the rules that hold. */
@NullMarked
package org.respite.model.scenario;

import org.jspecify.annotations.NullMarked;

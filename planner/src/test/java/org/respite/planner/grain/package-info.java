@NullMarked
package org.respite.planner.grain;

import org.jspecify.annotations.NullMarked;

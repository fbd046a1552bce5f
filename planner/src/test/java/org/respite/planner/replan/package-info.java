@NullMarked
package org.respite.planner.replan;

import org.jspecify.annotations.NullMarked;

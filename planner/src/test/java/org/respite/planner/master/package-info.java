@NullMarked
package org.respite.planner.master;

import org.jspecify.annotations.NullMarked;

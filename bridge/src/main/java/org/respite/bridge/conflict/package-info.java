/** Which red lines cannot all be kept, and the least that would have to give way. */
@NullMarked
package org.respite.bridge.conflict;

import org.jspecify.annotations.NullMarked;

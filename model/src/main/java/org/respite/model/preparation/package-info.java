/** What would have to be there before people are asked to leave: counted from a scenario, not planned. */
@NullMarked
package org.respite.model.preparation;

import org.jspecify.annotations.NullMarked;

/** What became of a plan while it was carried out: what happened, what is frozen, what is proposed. */
@NullMarked
package org.respite.model.replan;

import org.jspecify.annotations.NullMarked;

/** The best pause to ask for under a budget. */
@NullMarked
package org.respite.mediation.pause;

import org.jspecify.annotations.NullMarked;

/** What is going to happen: movements made of steps, and distributions. */
@NullMarked
package org.respite.model.plan;

import org.jspecify.annotations.NullMarked;

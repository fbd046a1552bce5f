/** What is told of wrong input. */
@NullMarked
package org.respite.mediation;

import org.jspecify.annotations.NullMarked;

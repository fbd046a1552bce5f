/** What one more unit of something is worth. */
@NullMarked
package org.respite.mediation.advice;

import org.jspecify.annotations.NullMarked;

/** From terms and record to who owes what by when, and what was kept, on which evidence. */
@NullMarked
package org.respite.terms.standing;

import org.jspecify.annotations.NullMarked;

/** Questions that a lawyer would ask about a draft before it is signed. */
@NullMarked
package org.respite.terms.drafting;

import org.jspecify.annotations.NullMarked;

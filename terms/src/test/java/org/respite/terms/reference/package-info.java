/** The standing once more, slow and plain, sharing no code with its makers: what they are compared with. */
@NullMarked
package org.respite.terms.reference;

import org.jspecify.annotations.NullMarked;

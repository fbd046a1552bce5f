@NullMarked
package org.respite.terms.standing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.terms.language;

import org.jspecify.annotations.NullMarked;

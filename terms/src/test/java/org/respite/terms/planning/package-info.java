@NullMarked
package org.respite.terms.planning;

import org.jspecify.annotations.NullMarked;

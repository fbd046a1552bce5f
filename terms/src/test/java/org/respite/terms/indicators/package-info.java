@NullMarked
package org.respite.terms.indicators;

import org.jspecify.annotations.NullMarked;

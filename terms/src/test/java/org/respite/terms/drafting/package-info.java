@NullMarked
package org.respite.terms.drafting;

import org.jspecify.annotations.NullMarked;

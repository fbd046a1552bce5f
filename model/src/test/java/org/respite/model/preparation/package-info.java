@NullMarked
package org.respite.model.preparation;

import org.jspecify.annotations.NullMarked;

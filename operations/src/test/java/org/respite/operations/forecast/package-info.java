@NullMarked
package org.respite.operations.forecast;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.operations.chance;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.operations;

import org.jspecify.annotations.NullMarked;

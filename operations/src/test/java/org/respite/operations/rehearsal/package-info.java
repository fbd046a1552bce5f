@NullMarked
package org.respite.operations.rehearsal;

import org.jspecify.annotations.NullMarked;

/** What a rehearsal tells beside doubt: figures of each day, terms over many futures, and what then happened. */
@NullMarked
package org.respite.operations.rehearsal;

import org.jspecify.annotations.NullMarked;

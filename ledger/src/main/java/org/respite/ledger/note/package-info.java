/** C2SP signed notes, checkpoints and cosignatures. */
@NullMarked
package org.respite.ledger.note;

import org.jspecify.annotations.NullMarked;

/** A witness: cosigns a checkpoint that extends the last one it saw, and no other. */
@NullMarked
package org.respite.ledger.witness;

import org.jspecify.annotations.NullMarked;

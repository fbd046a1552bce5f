/** A record as files that need no server: C2SP tlog-tiles. */
@NullMarked
package org.respite.ledger.export;

import org.jspecify.annotations.NullMarked;

/** C2SP tlog-proof: what shows offline that one entry is in the record. */
@NullMarked
package org.respite.ledger.proof;

import org.jspecify.annotations.NullMarked;

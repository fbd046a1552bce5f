/** C2SP tlog-policy: whose signatures and cosignatures a checkpoint needs. */
@NullMarked
package org.respite.ledger.policy;

import org.jspecify.annotations.NullMarked;

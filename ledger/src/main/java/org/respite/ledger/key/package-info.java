/** Signing keys and the files that keep them under a passphrase. */
@NullMarked
package org.respite.ledger.key;

import org.jspecify.annotations.NullMarked;

/** Merkle trees of RFC 6962: hashes, roots, proofs and their verification. */
@NullMarked
package org.respite.ledger.merkle;

import org.jspecify.annotations.NullMarked;

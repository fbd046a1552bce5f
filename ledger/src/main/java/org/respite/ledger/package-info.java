/** Opaque entries become a log that parties who distrust each other can each verify. */
@NullMarked
package org.respite.ledger;

import org.jspecify.annotations.NullMarked;

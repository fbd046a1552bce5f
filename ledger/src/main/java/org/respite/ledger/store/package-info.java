/** The record in its database: durable, sequenced, never going back. */
@NullMarked
package org.respite.ledger.store;

import org.jspecify.annotations.NullMarked;

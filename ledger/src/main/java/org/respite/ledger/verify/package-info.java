/** Audit of an export, without a server and without a database. */
@NullMarked
package org.respite.ledger.verify;

import org.jspecify.annotations.NullMarked;

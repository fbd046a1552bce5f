package org.respite.ledger.store;

/**
 * The database did not do what was asked: disk full, connection lost, not writable. Nothing was acknowledged; whether something
 * was stored is open, and appending it again with the same id stores it once.
 */
@SuppressWarnings("serial") // never serialised
public final class StoreFault extends RuntimeException {

    StoreFault(Throwable cause) {
        super("the database refused or was lost: " + cause.getMessage(), cause);
    }
}

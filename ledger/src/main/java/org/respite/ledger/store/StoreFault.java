package org.respite.ledger.store;

/**
 * The database did not do what was asked: disk full, connection lost, not writable. Nothing was acknowledged; whether something
 * was stored is open, and appending it again with the same id stores it once.
 */
@SuppressWarnings("serial") // never serialised
public final class StoreFault extends RuntimeException {

    StoreFault(Throwable cause) {
        super("the database refused or was lost: " + cause.getMessage() + hint(String.valueOf(cause.getMessage())), cause);
    }

    /** SQLite does not tell a full disk from a broken one where the write-ahead log's index cannot grow. */
    private static String hint(String message) {
        return message.contains("disk I/O error") ? " (is the disk full?)" : "";
    }
}

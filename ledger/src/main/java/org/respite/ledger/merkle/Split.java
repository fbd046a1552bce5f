package org.respite.ledger.merkle;

/** Where RFC 6962 divides a tree. */
final class Split {

    private Split() {}

    /** The largest power of two below {@code size}, which is at least 2. */
    static long of(long size) {
        return Long.highestOneBit(size - 1);
    }
}

package org.respite.ledger.store;

/** Where an entry is now: durable, and never moved. */
public sealed interface Placement {

    /** Place in the log, from 0. */
    long index();

    /** It was appended now. */
    record Appended(long index) implements Placement {}

    /** The same entry was there already, and was not doubled. */
    record Present(long index) implements Placement {}

    /** Its id belongs to another content, which stays; nothing was appended. */
    record Taken(long index) implements Placement {}
}

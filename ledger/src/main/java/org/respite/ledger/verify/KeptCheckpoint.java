package org.respite.ledger.verify;

import org.respite.ledger.note.SignedNote;

/** A checkpoint that a reader got earlier and kept, and the name of its file. */
public record KeptCheckpoint(String file, SignedNote note) {}

package org.respite.vault;

/** What came of asking for something in the vault. */
public sealed interface Opened {

    /** The content as it was put in. */
    record Content(String kind, byte[] bytes, byte[] salt) implements Opened {}

    /** No rule allows it; the attempt is recorded. */
    record Refused(Rule needed) implements Opened {}

    /** It was there, and its key was destroyed. */
    record Erased() implements Opened {}

    /** Nothing of this commitment was ever put in here. */
    record Unknown() implements Opened {}
}

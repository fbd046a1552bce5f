package org.respite.ledger.note;

import java.util.Arrays;

/** One signature line of a note. */
public final class NoteSignature {

    static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;

    private final String name;
    private final byte[] bytes;

    /** {@code bytes}: four of the key's id, then the signature. */
    NoteSignature(String name, byte[] bytes) {
        if (!KeyName.isValid(name) || bytes.length <= ID_LENGTH) {
            throw new IllegalArgumentException("a signature has a name, an id and bytes");
        }
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Reads a line without its line break; throws {@link IllegalArgumentException} where it is none. */
    public static NoteSignature parse(String line) {
        int blank = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || blank < 0) {
            throw new IllegalArgumentException("a signature line is — name base64");
        }
        return new NoteSignature(line.substring(DASH.length(), blank), Base64Text.decode(line.substring(blank + 1)));
    }

    public String name() {
        return name;
    }

    byte[] keyId() {
        return Arrays.copyOf(bytes, ID_LENGTH);
    }

    byte[] signature() {
        return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    }

    /** The line without its line break. */
    @Override
    public String toString() {
        return DASH + name + " " + Base64Text.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}

package org.respite.ledger.note;

/** Names of keys: not empty, without white space, control characters and plus. A URL without its scheme is customary. */
public final class KeyName {

    private static final int LONGEST = 255;

    private KeyName() {}

    public static boolean isValid(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints().noneMatch(c -> c == '+' || c < ' ' || c == 0x7f || c == 0x85
                        || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}

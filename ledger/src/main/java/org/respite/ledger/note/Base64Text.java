package org.respite.ledger.note;

import java.util.Base64;

/**
 * Standard base64 (RFC 4648, section 4), strict: exactly one text stands for given bytes, so that a changed character is
 * never read as the same value.
 */
public final class Base64Text {

    private Base64Text() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Throws {@link IllegalArgumentException} where the text is not what {@link #encode} would have written. */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64");
        }
        return bytes;
    }
}

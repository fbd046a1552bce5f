package org.respite.ledger.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.respite.ledger.note.Base64Text;

/** A SHA-256 hash: 32 bytes, shown in base64. */
public final class Hash {

    /** Length in bytes. */
    public static final int SIZE = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash with these 32 bytes, which are copied. */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash at {@code index} of hashes that stand one after another. */
    public static Hash at(byte[] hashes, int index) {
        return at(hashes, index * SIZE, SIZE);
    }

    private static Hash at(byte[] bytes, int offset, int length) {
        if (length != SIZE) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + SIZE));
    }

    /** Reads strict base64; throws {@link IllegalArgumentException} on anything else than 32 bytes. */
    public static Hash parse(String base64) {
        return of(Base64Text.decode(base64));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, SIZE);
    }

    void update(MessageDigest digest) {
        digest.update(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64Text.encode(bytes);
    }
}

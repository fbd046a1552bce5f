package org.respite.ledger.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes of RFC 6962, section 2.1: a leaf is SHA-256(0x00 ‖ entry), a node SHA-256(0x01 ‖ left ‖ right), an empty tree
 * SHA-256 of nothing. Not for several threads at once.
 */
public final class TreeHasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The root of a tree without leaves. */
    public static Hash empty() {
        return Hash.of(sha256().digest());
    }

    public Hash leaf(byte[] entry) {
        var hash = new byte[Hash.SIZE];
        leaf(entry, 0, entry.length, hash, 0);
        return Hash.of(hash);
    }

    /** Hashes {@code length} bytes of {@code from} as a leaf into {@code to} at {@code at}. */
    public void leaf(byte[] from, int offset, int length, byte[] to, int at) {
        sha256.update(LEAF);
        sha256.update(from, offset, length);
        finish(to, at);
    }

    public Hash node(Hash left, Hash right) {
        sha256.update(NODE);
        left.update(sha256);
        right.update(sha256);
        return Hash.of(sha256.digest());
    }

    /**
     * The root of a perfect subtree.
     *
     * @param hashes its lowest row, {@code count} hashes from {@code first} on
     * @param count a power of two
     */
    public Hash perfect(byte[] hashes, int first, int count) {
        var row = new byte[count * Hash.SIZE];
        System.arraycopy(hashes, first * Hash.SIZE, row, 0, row.length);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width; i += 2) {
                sha256.update(NODE);
                sha256.update(row, i * Hash.SIZE, 2 * Hash.SIZE);
                finish(row, i / 2 * Hash.SIZE);
            }
        }
        return Hash.at(row, 0);
    }

    private void finish(byte[] to, int at) {
        try {
            sha256.digest(to, at, Hash.SIZE);
        } catch (DigestException e) {
            throw new IllegalArgumentException("no room for a hash at " + at, e);
        }
    }
}

package org.respite.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHasher;

/** By what an entry is known when it is appended again: 32 bytes. */
public final class EntryId {

    private static final byte NAMED = 2;

    private final byte[] bytes;

    private EntryId(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The same content is the same entry: the hash of its leaf. */
    public static EntryId ofContent(byte[] content) {
        return new EntryId(new TreeHasher().leaf(content).bytes());
    }

    /** A name that its author gives to the entry. */
    public static EntryId named(String name) {
        var sha256 = TreeHasher.sha256();
        sha256.update(NAMED);
        return new EntryId(sha256.digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    static EntryId of(byte[] stored) {
        return new EntryId(Hash.of(stored).bytes());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

package org.respite.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHasher;

/** By what an entry is known when it is appended again: 32 bytes. */
public final class EntryId {

    /** Length of {@link #prefix}, in bytes. */
    static final int PREFIX = Long.BYTES;

    private static final byte NAMED = 2;

    private final byte[] bytes;
    private final boolean content;

    private EntryId(byte[] bytes, boolean content) {
        this.bytes = bytes;
        this.content = content;
    }

    /** The same content is the same entry: the hash of its leaf. */
    public static EntryId ofContent(byte[] content) {
        return new EntryId(new TreeHasher().leaf(content).bytes(), true);
    }

    /** A name that its author gives to the entry. */
    public static EntryId named(String name) {
        var sha256 = TreeHasher.sha256();
        sha256.update(NAMED);
        return new EntryId(sha256.digest(name.getBytes(StandardCharsets.UTF_8)), false);
    }

    static EntryId of(byte[] stored) {
        return new EntryId(Hash.of(stored).bytes(), false);
    }

    /** Whether it was made of a content. */
    boolean isOfContent() {
        return content;
    }

    boolean isLeaf(Hash leaf) {
        return leaf.equals(Hash.of(bytes));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The first {@link #PREFIX} bytes, the highest first. */
    long prefix() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return (int) prefix();
    }
}

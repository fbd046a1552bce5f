package org.respite.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries, each behind its length in two bytes, high one first (C2SP tlog-tiles). */
public final class EntryBundle {

    /** Longest entry, in bytes. */
    public static final int LONGEST_ENTRY = 65_535;

    private static final int LENGTH = 2;

    private final byte[] bytes;
    private final int[] starts;

    private EntryBundle(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Reads the first {@code width} entries; throws {@link IllegalArgumentException} where there are fewer, or a part of one. */
    public static EntryBundle parse(byte[] bytes, int width) {
        var starts = new int[width + 1];
        int at = 0;
        for (int i = 0; i < width; i++) {
            starts[i] = at + LENGTH;
            if (at + LENGTH > bytes.length) {
                throw new IllegalArgumentException("the bundle ends before entry " + i + " of " + width);
            }
            at += LENGTH + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            if (at > bytes.length) {
                throw new IllegalArgumentException("entry " + i + " of " + width + " is longer than the rest of the bundle");
            }
        }
        starts[width] = at + LENGTH;
        return new EntryBundle(bytes, starts);
    }

    public static byte[] of(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            out.write(entry.length >> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /** Bytes that the entries take; what follows does not belong to them. */
    public int length() {
        return starts[starts.length - 1] - LENGTH;
    }

    public int width() {
        return starts.length - 1;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int start(int entry) {
        return starts[entry];
    }

    public int length(int entry) {
        return starts[entry + 1] - LENGTH - starts[entry];
    }

    public byte[] entry(int entry) {
        return Arrays.copyOfRange(bytes, start(entry), start(entry) + length(entry));
    }

    public List<byte[]> entries() {
        var entries = new ArrayList<byte[]>();
        for (int i = 0; i < width(); i++) {
            entries.add(entry(i));
        }
        return entries;
    }
}

package org.respite.ledger.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.ledger.merkle.Hash;

/** The ids that were given to entries of one commit: 32 bytes for each of them, zeros where an entry is known by its content. */
final class GivenIds {

    private static final byte[] NONE = new byte[Hash.SIZE];

    private GivenIds() {}

    static byte[] of(List<Entry> entries) {
        var bytes = ByteBuffer.allocate(entries.size() * Hash.SIZE);
        entries.forEach(entry -> bytes.put(entry.id().isOfContent() ? NONE : entry.id().bytes()));
        return bytes.array();
    }

    /** By place; the commit's first entry is {@code first}. */
    static Map<Long, EntryId> read(long first, byte[] bytes) {
        var ids = new HashMap<Long, EntryId>();
        for (int at = 0; at < bytes.length; at += Hash.SIZE) {
            var id = Arrays.copyOfRange(bytes, at, at + Hash.SIZE);
            if (!Arrays.equals(id, NONE)) {
                ids.put(first + at / Hash.SIZE, EntryId.of(id));
            }
        }
        return ids;
    }
}

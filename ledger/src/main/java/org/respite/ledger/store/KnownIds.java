package org.respite.ledger.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which ids are in the record, so that an entry is not doubled. The database has no index over ids: they are hashes, each falls on
 * another page of an index, and writing those pages would cost several times what the entries cost. Instead each commit stores its
 * ids' prefixes as one row, and a store that appends keeps them all in memory.
 *
 * <p>What others appended since is read before each look; both hold only while the row of {@code record_head} is changed and not yet
 * committed, when nobody else can append.
 */
final class KnownIds {

    private static final int ROWS_AT_ONCE = 4096;

    private IdPrefixes prefixes = new IdPrefixes();
    /** Entries that the database is known to have; those after them are being committed. */
    private long committed;

    /** Reads what is not known yet of the first {@code size} entries. */
    void catchUp(Tables tables, long size) throws SQLException {
        if (size < prefixes.size()) {
            // The database was put back to an earlier state while this store was open.
            prefixes = new IdPrefixes();
        }
        while (prefixes.size() < size) {
            long before = prefixes.size();
            for (var row : tables.idPrefixes(before, ROWS_AT_ONCE)) {
                if (row.first() != prefixes.size()) {
                    throw new SQLException("record_ids has nothing of entry " + prefixes.size());
                }
                for (var bytes = ByteBuffer.wrap(row.prefixes()); bytes.hasRemaining();) {
                    prefixes.add(bytes.getLong());
                }
            }
            if (prefixes.size() == before) {
                throw new SQLException("record_ids has nothing of entry " + before);
            }
        }
        if (prefixes.size() > size) {
            throw new SQLException("record_ids has " + prefixes.size() + " entries, record_head " + size);
        }
        committed = size;
    }

    /** How many entries are known. */
    long size() {
        return prefixes.size();
    }

    /** Adds entries that follow the known ones; none, and says so, where one is perhaps known already or stands here twice. */
    boolean addNew(List<Entry> entries) {
        for (var entry : entries) {
            if (!prefixes.addNew(entry.id().prefix())) {
                rollBack();
                return false;
            }
        }
        return true;
    }

    private static long[] sought(List<Entry> entries) {
        return entries.stream().mapToLong(entry -> entry.id().prefix()).toArray();
    }

    /** What is stored under the ids of these entries. */
    Map<EntryId, Tables.Stored> find(Tables tables, List<Entry> entries) throws SQLException {
        var found = new HashMap<EntryId, Tables.Stored>();
        var perhaps = prefixes.perhaps(sought(entries));
        for (int i = perhaps.nextSetBit(0); i >= 0; i = perhaps.nextSetBit(i + 1)) {
            var id = entries.get(i).id();
            find(tables, id).ifPresent(stored -> found.put(id, stored));
        }
        return found;
    }

    /** Two ids may share a prefix: the entry itself decides. */
    private Optional<Tables.Stored> find(Tables tables, EntryId id) throws SQLException {
        for (long place : prefixes.places(id.prefix())) {
            for (var stored : tables.entries(place, place + 1)) {
                if (stored.id().equals(id)) {
                    return Optional.of(stored);
                }
            }
        }
        return Optional.empty();
    }

    /** Entries that follow the known ones, and are about to be committed. */
    void add(List<Entry> entries) {
        entries.forEach(entry -> prefixes.add(entry.id().prefix()));
    }

    /** What was added is in the database. */
    void commit() {
        committed = prefixes.size();
    }

    /** What was added is perhaps not in the database. */
    void rollBack() {
        prefixes.forgetFrom(committed);
    }
}

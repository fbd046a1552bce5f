package org.respite.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.Tree;
import org.respite.ledger.note.Checkpoint;

/**
 * Copies a record into an empty database, of either kind, in one transaction: backup, restore and move are the same act. Entries,
 * their places and ids and every checkpoint stay as they are.
 *
 * <p>A copy up to an earlier size keeps the later checkpoints. They were published: the copy signs nothing until it holds the entries
 * that they promise.
 */
public final class RecordCopy {

    private static final int CHECKPOINTS_AT_ONCE = 1000;

    private RecordCopy() {}

    /** Copies the first {@code size} entries; throws {@link Refused} where there are fewer, or the target holds a record. */
    public static void copy(RecordSource source, DataSource target, long size) {
        if (size > source.size() || size < 0) {
            throw new Refused(new Finding("R110", "record", "there are " + source.size() + " entries, not " + size,
                    "Choose a size from 0 to " + source.size()));
        }
        var database = new Database(target);
        try {
            database.inTransaction(session -> {
                var tables = new Tables(session);
                RecordStore.begin(tables, source.key());
                copyEntries(source, tables, size);
                copyCheckpoints(source, tables, size);
                return size;
            });
        } catch (SQLException e) {
            throw new StoreFault(e);
        } finally {
            database.closeQuietly();
        }
    }

    private static void copyEntries(RecordSource source, Tables tables, long size) throws SQLException {
        var roots = new ArrayList<Tables.Root>();
        var frontier = new Frontier((level, index, _, root) -> roots.add(new Tables.Root(level, index, root)));
        tables.extend(0);
        for (long first = 0; first < size; first += TileSource.WIDTH) {
            var entries = source.entries(first, Math.min(size, first + TileSource.WIDTH));
            tables.extend(entries.size());
            tables.insert(first, entries);
            entries.forEach(entry -> frontier.add(entry.content()));
            tables.insertRoots(roots);
            roots.clear();
        }
    }

    private static void copyCheckpoints(RecordSource source, Tables tables, long size) throws SQLException {
        long from = 0;
        for (var some = source.checkpoints(from, CHECKPOINTS_AT_ONCE); !some.isEmpty();
                some = source.checkpoints(from, CHECKPOINTS_AT_ONCE)) {
            for (var note : some) {
                var head = Checkpoint.of(note).head();
                if (head.size() <= size && !new Tree(head.size(), new StoredTiles(tables)).head().equals(head)) {
                    throw new Refused(new Finding("R111", "record", "the first " + head.size() + " entries are not those that were signed",
                            "Copy from a backup, or from a party's export"));
                }
                tables.insertCheckpoint(head.size(), note);
                from = head.size() + 1;
            }
        }
    }
}

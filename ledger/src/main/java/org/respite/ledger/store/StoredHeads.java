package org.respite.ledger.store;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.witness.SeenHead;
import org.respite.ledger.witness.SeenHeads;

/** What a witness remembers, in a database of its own with the same durability as a record's. */
public final class StoredHeads implements SeenHeads, AutoCloseable {

    private final Database database;

    private StoredHeads(Database database) {
        this.database = database;
    }

    /** Opens the witness's memory, and begins it where there is none. */
    public static StoredHeads open(DataSource source) {
        var heads = new StoredHeads(new Database(source));
        heads.ask(session -> {
            session.run("CREATE TABLE IF NOT EXISTS witness_head"
                    + " (origin TEXT PRIMARY KEY, size BIGINT NOT NULL, root TEXT NOT NULL, seconds BIGINT NOT NULL)");
            return heads;
        });
        return heads;
    }

    @Override
    public synchronized Optional<SeenHead> find(String origin) {
        return ask(session -> session.first("SELECT size, root, seconds FROM witness_head WHERE origin = ?",
                row -> new SeenHead(new TreeHead(row.getLong(1), Hash.parse(row.getString(2))), row.getLong(3)), origin));
    }

    @Override
    public synchronized boolean replace(String origin, Optional<SeenHead> before, SeenHead now) {
        var root = now.head().root().toString();
        return ask(session -> 1 == (before.isEmpty()
                ? session.change("INSERT INTO witness_head (size, root, seconds, origin) VALUES (?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING",
                        now.head().size(), root, now.time(), origin)
                : session.change("UPDATE witness_head SET size = ?, root = ?, seconds = ? WHERE origin = ? AND size = ? AND root = ?",
                        now.head().size(), root, now.time(), origin, before.get().head().size(), before.get().head().root().toString())));
    }

    private <T> T ask(Database.Work<T> work) {
        try {
            return database.inTransaction(work);
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    @Override
    public synchronized void close() {
        database.closeQuietly();
    }
}

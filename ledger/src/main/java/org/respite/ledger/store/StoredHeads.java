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
        heads.ask(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("CREATE TABLE IF NOT EXISTS witness_head"
                        + " (origin TEXT PRIMARY KEY, size BIGINT NOT NULL, root TEXT NOT NULL, seconds BIGINT NOT NULL)");
            }
        });
        return heads;
    }

    @Override
    public synchronized Optional<SeenHead> find(String origin) {
        return ask(connection -> {
            try (var statement = connection.prepareStatement("SELECT size, root, seconds FROM witness_head WHERE origin = ?")) {
                statement.setString(1, origin);
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new SeenHead(new TreeHead(rows.getLong(1), Hash.parse(rows.getString(2))), rows.getLong(3)))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public synchronized boolean replace(String origin, Optional<SeenHead> before, SeenHead now) {
        return ask(connection -> {
            var sql = before.isEmpty()
                    ? "INSERT INTO witness_head (size, root, seconds, origin) VALUES (?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING"
                    : "UPDATE witness_head SET size = ?, root = ?, seconds = ? WHERE origin = ? AND size = ? AND root = ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, now.head().size());
                statement.setString(2, now.head().root().toString());
                statement.setLong(3, now.time());
                statement.setString(4, origin);
                if (before.isPresent()) {
                    statement.setLong(5, before.get().head().size());
                    statement.setString(6, before.get().head().root().toString());
                }
                return statement.executeUpdate() == 1;
            }
        });
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

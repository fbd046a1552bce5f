package org.respite.ledger.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One session with the database, begun again when it was lost. Used by one thread at a time. */
final class Database {

    /** What is done within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session session) throws SQLException;
    }

    private final DataSource source;
    private @Nullable Session session;

    Database(DataSource source) {
        this.source = source;
    }

    /** Does the work and commits; where either fails, nothing is left but what the commit may have stored before it was lost. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        var current = connected();
        try {
            T result = work.run(current);
            current.connection().commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    List<String> durability() throws SQLException {
        return inTransaction(current -> Dialect.of(current.connection()).told(current.connection()));
    }

    private Session connected() throws SQLException {
        if (session == null) {
            var fresh = source.getConnection();
            try {
                var dialect = Dialect.of(fresh);
                dialect.makeDurable(fresh);
                fresh.setAutoCommit(false);
                session = new Session(fresh, dialect == Dialect.POSTGRESQL);
            } catch (SQLException | RuntimeException e) {
                fresh.close();
                throw e;
            }
        }
        return session;
    }

    /** Undoes what is not committed; a connection that cannot even do that is given up. */
    private void rollBack() {
        var current = session;
        if (current == null) {
            return;
        }
        try {
            current.connection().rollback();
        } catch (SQLException lost) {
            session = null;
            close(current);
        }
    }

    /** Gives the connection back; what was committed is durable whether or not that succeeds. */
    void closeQuietly() {
        rollBack();
        var current = session;
        session = null;
        if (current != null) {
            close(current);
        }
    }

    private static void close(Session current) {
        try {
            current.connection().close();
        } catch (SQLException alreadyLost) {
            // There is nothing left to close.
        }
    }
}

package org.respite.app.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.vault.Connections;
import org.sqlite.SQLiteConfig;

/** The database of a vault that a name on the command line stands for: a file, or a URL of PostgreSQL. */
public final class VaultDatabase {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        // The driver of SQLite asks for a logger and would tell on stderr that there is none.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private VaultDatabase() {}

    /** A vault that must be there. */
    public static Connections existing(String name) {
        if (!name.startsWith(POSTGRESQL) && !Files.isRegularFile(Path.of(name))) {
            throw new Refused(new Finding("R301", name, "there is no vault of this name",
                    "Begin one with “respite vault init”, or correct the name"));
        }
        return named(name);
    }

    /** A vault that is begun; a file is made for its owner alone, where none is. */
    public static Connections begun(String name) {
        if (!name.startsWith(POSTGRESQL)) {
            OwnFile.make(Path.of(name));
        }
        return named(name);
    }

    private static Connections named(String name) {
        return name.startsWith(POSTGRESQL) ? postgresql(name) : sqlite(Path.of(name));
    }

    private static Connections sqlite(Path file) {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(PATIENCE_MILLIS);
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return () -> settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static DataSource source(String url) {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R301", "vault", "this is no URL of a database",
                    "Write jdbc:postgresql://HOST/DATABASE?user=NAME"));
        }
        return source;
    }

    private static Connections postgresql(String url) {
        DataSource source = source(url);
        return () -> {
            var connection = source.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("SET synchronous_commit TO on");
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        };
    }
}

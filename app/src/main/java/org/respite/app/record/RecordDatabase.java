package org.respite.app.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.sqlite.SQLiteDataSource;

/** The database that a name on the command line stands for: a file, or a URL of PostgreSQL. */
public final class RecordDatabase {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern PASSWORD = Pattern.compile("((?:password|sslpassword)=)[^&]*", Pattern.CASE_INSENSITIVE);

    static {
        // The driver of SQLite asks for a logger and would tell on stderr that there is none.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private RecordDatabase() {}

    /** The name as it may be shown: without a password that somebody wrote into it. */
    public static String shown(String name) {
        return name.startsWith(POSTGRESQL) ? PASSWORD.matcher(name).replaceAll("$1…") : name;
    }

    /** A database that must be there. */
    public static DataSource existing(String name) {
        if (!name.startsWith(POSTGRESQL) && !Files.isRegularFile(Path.of(name))) {
            throw new Refused(new Finding("R101", name, "there is no file of this name",
                    "Begin a record with “respite record init”, or correct the name"));
        }
        return named(name);
    }

    /** A database that may be new; a file is made where there is none, in a folder that is there. */
    public static DataSource named(String name) {
        return name.startsWith(POSTGRESQL) ? postgresql(name) : sqlite(Path.of(name));
    }

    private static DataSource sqlite(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(new Finding("R101", file.toString(), "there is no folder " + folder, "Make the folder first"));
        }
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static DataSource postgresql(String url) {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R101", shown(url), "this is no URL of a database", "Write jdbc:postgresql://HOST/DATABASE?user=NAME"));
        }
        // Rows of a batch travel together.
        source.setReWriteBatchedInserts(true);
        return source;
    }
}

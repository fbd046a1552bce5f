package org.respite.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** The databases that a record may be kept in; each gives a new one, empty. */
public enum BothDatabases {
    SQLITE(() -> sqlite(newFile())),
    POSTGRESQL(Postgres::newDatabase);

    private final Supplier<DataSource> fresh;

    BothDatabases(Supplier<DataSource> fresh) {
        this.fresh = fresh;
    }

    public DataSource fresh() {
        return fresh.get();
    }

    public static DataSource sqlite(Path file) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Path newFile() {
        try {
            var folder = Files.createTempDirectory("record");
            folder.toFile().deleteOnExit();
            var file = folder.resolve("record.db");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

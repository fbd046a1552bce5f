package org.respite.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of the tests' own on a private port, with the durability that its users have. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres shared;

    private Postgres() {}

    /** A new database in a server that all tests share; it ends with them. */
    public static DataSource newDatabase() {
        return at(newUrl());
    }

    /** The address of a new database. */
    public static synchronized String newUrl() {
        try {
            if (shared == null) {
                shared = durable().start();
            }
            return newUrl(shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newUrl(EmbeddedPostgres server) {
        var name = "record" + DATABASES.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres";
    }

    static DataSource at(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    /** The library would turn durability off, for speed. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "40");
    }

    static EmbeddedPostgres.Builder durableIn(Path data) {
        return durable().setDataDirectory(data).setCleanDataDirectory(false);
    }
}

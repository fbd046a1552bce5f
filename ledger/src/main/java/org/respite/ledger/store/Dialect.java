package org.respite.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;

/** A database that people trust, with the settings that make a commit survive a loss of power; they are asked for and read back. */
enum Dialect {

    SQLITE(List.of(
            // What another writer holds is waited for, in milliseconds.
            "PRAGMA busy_timeout = 60000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            // Elsewhere than on macOS these change nothing.
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON"), List.of(
            new Setting("PRAGMA journal_mode", Set.of("wal")),
            new Setting("PRAGMA synchronous", Set.of("2", "3")))),

    POSTGRESQL(List.of(
            "SET synchronous_commit = on",
            "SET lock_timeout = 60000",
            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED"), List.of(
            new Setting("SHOW synchronous_commit", Set.of("on")),
            new Setting("SHOW fsync", Set.of("on")),
            new Setting("SHOW full_page_writes", Set.of("on"))));

    /** A question to the database, and the answers with which a commit is durable. */
    private record Setting(String question, Set<String> durable) {}

    private final List<String> requests;
    private final List<Setting> settings;

    Dialect(List<String> requests, List<Setting> settings) {
        this.requests = requests;
        this.settings = settings;
    }

    static Dialect of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return switch (product) {
            case "sqlite" -> SQLITE;
            case "postgresql" -> POSTGRESQL;
            default -> throw new Refused(new Finding("R105", product, "a record is kept in SQLite or PostgreSQL",
                    "Name a file, or a URL that begins with jdbc:postgresql:"));
        };
    }

    /** Asks for durable commits on a new connection; throws {@link Refused} where the database does not grant them. */
    void makeDurable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var request : requests) {
                statement.execute(request);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var answer : answers(connection)) {
            if (!answer.setting.durable.contains(answer.value)) {
                findings.add(new Finding("R105", name().toLowerCase(Locale.ROOT),
                        "commits would not survive a loss of power: " + answer.setting.question + " says " + answer.value,
                        "Set it to " + String.join(" or ", answer.setting.durable.stream().sorted().toList())));
            }
        }
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
    }

    /** The settings that durability rests on, as {@code question = answer}. */
    List<String> told(Connection connection) throws SQLException {
        return answers(connection).stream().map(a -> a.setting.question + " = " + a.value).toList();
    }

    private record Answer(Setting setting, String value) {}

    private List<Answer> answers(Connection connection) throws SQLException {
        var answers = new ArrayList<Answer>();
        try (var statement = connection.createStatement()) {
            for (var setting : settings) {
                try (var rows = statement.executeQuery(setting.question)) {
                    rows.next();
                    answers.add(new Answer(setting, rows.getString(1).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return answers;
    }
}

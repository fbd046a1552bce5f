package org.respite.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.respite.model.report.Access;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;

/**
 * Keeps content under a key for each person, and gives the commitment that stands for it in the record. What is read, refused
 * or erased is told in {@link Access} entries. Several people may use one vault at the same time.
 *
 * <p>A person is called by a reference of the user's own, such as a case number. It is not kept: the vault finds it again by
 * a tag.
 */
public final class Vault {

    /** Largest content, in bytes. */
    public static final int LARGEST = 16 << 20;

    private static final int NAME_BYTES = 12;
    private static final long NO_END = Long.MAX_VALUE;

    private final Database database;
    private final Holder holder;
    private final RandomGenerator chance;
    private final Accesses accesses;
    private final Rules rules;

    /** @param chance from which keys, salts and nonces come: nobody may be able to foretell it */
    public Vault(Connections connections, Holder holder, RandomGenerator chance) {
        this.database = new Database(connections);
        this.holder = holder;
        this.chance = chance;
        this.accesses = new Accesses(holder, chance);
        this.rules = new Rules(holder.key());
    }

    /**
     * Keeps content of a person; every holder of a key may.
     *
     * @param kind what sort of content it is, by which rules allow
     * @param until the day after which it is to be erased
     */
    public Commitment put(
            String reference, String kind, byte[] content, Optional<LocalDate> until, String purpose, Instant now) {
        var checked = new Rule(holder.role(), purpose, kind);
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("content has at most " + LARGEST + " bytes, found " + content.length);
        }
        var salted = Salted.of(content, chance);
        var commitment = salted.commitment();
        long end = until.map(LocalDate::toEpochDay).orElse(NO_END);
        database.inTransaction(connection -> {
            var person = person(connection, reference);
            try {
                var sealed = Aead.seal(person.key(), context(commitment.digest().hex(), person.name(), kind, now, end),
                        salted.bytes(), chance);
                Database.update(connection,
                        "INSERT INTO vault_item (commitment, person, kind, kept, until, sealed) VALUES (?, ?, ?, ?, ?, ?)",
                        commitment.digest().hex(), person.name(), kind, now.getEpochSecond(), end,
                        HexFormat.of().formatHex(sealed));
                accesses.add(connection, Access.Act.KEPT, commitment.digest().hex(), checked.purpose(), now);
                return true;
            } finally {
                Arrays.fill(person.key(), (byte) 0);
            }
        });
        return commitment;
    }

    /** The content of {@code commitment}, where a rule allows it. That it was read is on record before it is shown. */
    public Opened get(Commitment commitment, String purpose, Instant now) {
        var hex = commitment.digest().hex();
        return database.inTransaction(connection -> {
            var rows = Database.query(connection,
                    "SELECT i.person, i.kind, i.kept, i.until, i.sealed, p.wrapped FROM vault_item i"
                            + " JOIN vault_person p ON p.person = i.person WHERE i.commitment = ?",
                    hex);
            if (rows.isEmpty()) {
                return Accesses.isErased(connection, hex) ? new Opened.Erased() : new Opened.Unknown();
            }
            var row = rows.getFirst();
            var needed = new Rule(holder.role(), purpose, row.get(1));
            if (!holder.isKeeper() && !rules.list(connection).contains(needed)) {
                accesses.add(connection, Access.Act.REFUSED, hex, purpose, now);
                return new Opened.Refused(needed);
            }
            var salted = opened(hex, row);
            accesses.add(connection, Access.Act.READ, hex, purpose, now);
            return new Opened.Content(row.get(1), salted.content(), salted.salt());
        });
    }

    /**
     * Destroys the key of a person, and with it the salts: what was kept can no longer be read by anyone, nor be tried out
     * against the commitments in the record, which stay as they are. Only a keeper may.
     *
     * @return the commitments whose content is gone; none where nothing was kept
     */
    public List<Commitment> erase(String reference, String purpose, Instant now) {
        demandKeeper("erase");
        var tag = holder.key().tag(reference);
        return erase("SELECT person FROM vault_person WHERE tag = ?", tag, purpose, now);
    }

    /** As {@link #erase(String, String, Instant)}, for the person to whom a listed item belongs. */
    public List<Commitment> erasePerson(String person, String purpose, Instant now) {
        demandKeeper("erase");
        return erase("SELECT person FROM vault_person WHERE person = ?", person, purpose, now);
    }

    /** What is kept, without its content; for others than keepers what some rule lets their role read. */
    public List<Item> list() {
        return database.inTransaction(connection -> {
            var readable = rules.list(connection).stream().filter(rule -> rule.role().equals(holder.role())).map(Rule::kind).toList();
            return Database.query(connection, "SELECT commitment, person, kind, kept, until FROM vault_item ORDER BY kept, commitment")
                    .stream()
                    .map(Vault::item)
                    .filter(item -> holder.isKeeper() || readable.contains(item.kind()))
                    .toList();
        });
    }

    /** Whether nothing was ever kept in this database, and no rule given. */
    public boolean isEmpty() {
        return database.inTransaction(connection ->
                Database.query(connection, "SELECT person FROM vault_person LIMIT 1").isEmpty()
                        && Database.query(connection, "SELECT id FROM vault_access LIMIT 1").isEmpty()
                        && Database.query(connection, "SELECT role FROM vault_rule LIMIT 1").isEmpty());
    }

    public List<Rule> rules() {
        return database.inTransaction(rules::list);
    }

    public void allow(Rule rule) {
        demandKeeper("give rules");
        database.inTransaction(connection -> {
            rules.add(connection, rule);
            return true;
        });
    }

    public void forbid(Rule rule) {
        demandKeeper("take rules");
        database.inTransaction(connection -> {
            rules.remove(connection, rule);
            return true;
        });
    }

    /**
     * Gives accesses that the record does not have yet to {@code record}, oldest first; each is marked once it took it. Where
     * this ends between the two, the access is given again, with the same id.
     */
    public int deliver(Consumer<Access> record) {
        var waiting = database.inTransaction(Accesses::undelivered);
        for (var access : waiting) {
            record.accept(access);
            database.inTransaction(connection -> {
                Accesses.delivered(connection, access.id());
                return true;
            });
        }
        return waiting.size();
    }

    private record Person(String name, byte[] key) {}

    /** The person's key, made where there is none; the row stays locked until the transaction ends. */
    private Person person(Connection connection, String reference) throws SQLException {
        var tag = holder.key().tag(reference);
        // Where the person is erased between the two, begin anew.
        do {
            begin(connection, tag);
        } while (Database.update(connection, "UPDATE vault_person SET uses = uses + 1 WHERE tag = ?", tag) == 0);
        var row = Database.query(connection, "SELECT person, wrapped FROM vault_person WHERE tag = ?", tag).getFirst();
        return new Person(row.get(0), holder.key().unwrap(row.get(0), parsed(row.get(1))));
    }

    private void begin(Connection connection, String tag) throws SQLException {
        var name = new byte[NAME_BYTES];
        chance.nextBytes(name);
        var key = new byte[Aead.KEY_BYTES];
        chance.nextBytes(key);
        var person = HexFormat.of().formatHex(name);
        Database.update(connection,
                "INSERT INTO vault_person (person, tag, wrapped, uses) VALUES (?, ?, ?, 0) ON CONFLICT (tag) DO NOTHING", person,
                tag, HexFormat.of().formatHex(holder.key().wrap(person, key, chance)));
        Arrays.fill(key, (byte) 0);
    }

    private Salted opened(String hex, List<String> row) {
        var key = holder.key().unwrap(row.get(0), parsed(row.get(5)));
        try {
            var context = context(hex, row.get(0), row.get(1), Instant.ofEpochSecond(Long.parseLong(row.get(2))),
                    Long.parseLong(row.get(3)));
            var salted = Salted.parse(Aead.open(key, context, parsed(row.get(4))));
            if (!salted.commitment().digest().hex().equals(hex)) {
                throw new VaultDamaged("the content is not what was committed to: " + hex);
            }
            return salted;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private List<Commitment> erase(String select, String value, String purpose, Instant now) {
        var gone = database.inTransaction(connection -> {
            var persons = Database.query(connection, select, value);
            if (persons.isEmpty()) {
                return List.<Commitment>of();
            }
            var person = persons.getFirst().getFirst();
            Database.update(connection, "UPDATE vault_person SET uses = uses + 1 WHERE person = ?", person);
            var commitments = Database.query(connection, "SELECT commitment FROM vault_item WHERE person = ? ORDER BY commitment", person)
                    .stream().map(List::getFirst).toList();
            for (var commitment : commitments) {
                accesses.add(connection, Access.Act.ERASED, commitment, purpose, now);
            }
            Database.update(connection, "DELETE FROM vault_item WHERE person = ?", person);
            Database.update(connection, "DELETE FROM vault_person WHERE person = ?", person);
            return commitments.stream().map(hex -> new Commitment(new Digest(hex))).toList();
        });
        database.forget();
        return gone;
    }

    private void demandKeeper(String what) {
        if (!holder.isKeeper()) {
            throw new NotAKeeper("only a " + KeyFile.KEEPER + " may " + what + "; this key is of a " + holder.role());
        }
    }

    private static Item item(List<String> row) {
        long until = Long.parseLong(row.get(4));
        return new Item(new Commitment(new Digest(row.get(0))), row.get(1), row.get(2),
                Instant.ofEpochSecond(Long.parseLong(row.get(3))),
                until == NO_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until)));
    }

    /** Everything that stands beside the sealed content, so that none of it can be changed or swapped. */
    private static String context(String commitment, String person, String kind, Instant kept, long until) {
        return String.join("\n", "item", commitment, person, kind, String.valueOf(kept.getEpochSecond()), String.valueOf(until));
    }

    private static byte[] parsed(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new VaultDamaged("a sealed text is no longer hexadecimal");
        }
    }
}

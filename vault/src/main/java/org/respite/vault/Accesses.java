package org.respite.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.respite.model.report.Access;
import org.respite.model.report.Actor;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;

/**
 * Who did what with the contents: written in the transaction that does it, so there is none without the other, and from
 * there delivered to the record.
 */
final class Accesses {

    private static final int ID_BYTES = 12;

    private final Holder holder;
    private final RandomGenerator chance;

    Accesses(Holder holder, RandomGenerator chance) {
        this.holder = holder;
        this.chance = chance;
    }

    void add(Connection connection, Access.Act act, String commitment, String purpose, Instant now) throws SQLException {
        var id = new byte[ID_BYTES];
        chance.nextBytes(id);
        Database.update(connection,
                "INSERT INTO vault_access (id, happened, filed_by, act, commitment, role, purpose, delivered)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                "access-" + HexFormat.of().formatHex(id), now.getEpochSecond(), holder.actor().name(), act.name(), commitment,
                holder.role(), purpose);
    }

    static boolean isErased(Connection connection, String commitment) throws SQLException {
        return !Database.query(connection, "SELECT id FROM vault_access WHERE commitment = ? AND act = ?", commitment,
                Access.Act.ERASED.name()).isEmpty();
    }

    static List<Access> undelivered(Connection connection) throws SQLException {
        return Database.query(connection,
                        "SELECT id, happened, filed_by, act, commitment, role, purpose FROM vault_access WHERE delivered = 0"
                                + " ORDER BY happened, id")
                .stream()
                .map(Accesses::access)
                .toList();
    }

    static void delivered(Connection connection, EntryId id) throws SQLException {
        Database.update(connection, "UPDATE vault_access SET delivered = 1 WHERE id = ?", id.value());
    }

    private static Access access(List<String> row) {
        var happened = Instant.ofEpochSecond(Long.parseLong(row.get(1)));
        var head = Head.of(new EntryId(row.get(0)), new Actor(row.get(2)), happened);
        return new Access(head, Access.Act.valueOf(row.get(3)), new Commitment(new Digest(row.get(4))), happened, row.get(5),
                row.get(6));
    }
}

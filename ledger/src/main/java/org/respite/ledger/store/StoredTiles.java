package org.respite.ledger.store;

import java.sql.SQLException;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.TreeHasher;

/** Tiles from the database: full ones are stored; others are made from the entries, or from the full tiles below. */
final class StoredTiles implements TileSource {

    private final Tables tables;
    private final TreeHasher hasher = new TreeHasher();

    StoredTiles(Tables tables) {
        this.tables = tables;
    }

    @Override
    public byte[] tile(int level, long index, int width) {
        try {
            var full = tables.tiles(level, index, index + 1);
            return full.isEmpty() ? partial(level, index * WIDTH, width) : full.getFirst();
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    private byte[] partial(int level, long first, int width) throws SQLException {
        var hashes = new byte[width * Hash.SIZE];
        int found = 0;
        if (level == 0) {
            for (var entry : tables.entries(first, first + width)) {
                hasher.leaf(entry.content(), 0, entry.content().length, hashes, found++ * Hash.SIZE);
            }
        } else {
            for (var below : tables.tiles(level - 1, first, first + width)) {
                System.arraycopy(hasher.perfect(below, 0, WIDTH).bytes(), 0, hashes, found++ * Hash.SIZE, Hash.SIZE);
            }
        }
        if (found != width) {
            throw new SQLException("tile level " + level + " from " + first + " has " + found + " of " + width + " hashes");
        }
        return hashes;
    }
}

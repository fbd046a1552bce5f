package org.respite.ledger.store;

import java.sql.SQLException;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.TreeHasher;

/** Tiles made anew from the database: leaves from the entries, all others from the roots of full tiles below. */
final class StoredTiles implements TileSource {

    private final Tables tables;
    private final TreeHasher hasher = new TreeHasher();

    StoredTiles(Tables tables) {
        this.tables = tables;
    }

    @Override
    public byte[] tile(int level, long index, int width) {
        var hashes = new byte[width * Hash.SIZE];
        long first = index * WIDTH;
        int found = 0;
        try {
            if (level == 0) {
                for (var content : tables.contents(first, first + width)) {
                    hasher.leaf(content, 0, content.length, hashes, found++ * Hash.SIZE);
                }
            } else {
                for (var root : tables.roots(level - 1, first, first + width)) {
                    System.arraycopy(root, 0, hashes, found++ * Hash.SIZE, Hash.SIZE);
                }
            }
            if (found != width) {
                throw new SQLException("tile level " + level + " from " + first + " has " + found + " of " + width + " hashes");
            }
            return hashes;
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }
}

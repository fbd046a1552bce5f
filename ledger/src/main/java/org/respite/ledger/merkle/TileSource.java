package org.respite.ledger.merkle;

/** Where the hashes of a tree are kept, 256 side by side, as C2SP tlog-tiles divides it. */
@FunctionalInterface
public interface TileSource {

    /** Hashes of a full tile. */
    int WIDTH = 256;

    /** Levels of the tree within one tile. */
    int HEIGHT = 8;

    /**
     * The first {@code width} hashes of a tile, or more.
     *
     * @param level of the tile: 0 holds leaves, each further one the roots of full tiles below
     * @param index of the tile within its level
     */
    byte[] tile(int level, long index, int width);
}

package org.respite.ledger.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The right edge of a growing tree: the tiles that are not full yet, one a level. Each leaf costs two hashes on average, and
 * a tile is handed out when it is full. Not for several threads at once.
 */
public final class Frontier {

    /** Told of each tile, and the root of its hashes, when its 256th hash is there. */
    @FunctionalInterface
    public interface FullTiles {
        void full(int level, long index, byte[] hashes, Hash root);
    }

    private final TreeHasher hasher = new TreeHasher();
    private final List<byte[]> rows = new ArrayList<>();
    private final FullTiles full;
    private long size;

    /** An empty tree. */
    public Frontier(FullTiles full) {
        this.full = full;
    }

    /** The edge of the first {@code size} leaves of what the tiles hold. */
    public Frontier(long size, TileSource tiles, FullTiles full) {
        this(full);
        this.size = size;
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= TileSource.WIDTH) {
            int width = (int) (hashes % TileSource.WIDTH);
            row(level);
            if (width > 0) {
                var tile = tiles.tile(level, hashes / TileSource.WIDTH, width);
                System.arraycopy(tile, 0, row(level), 0, width * Hash.SIZE);
            }
        }
    }

    private Frontier(Frontier other, FullTiles full) {
        this(full);
        size = other.size;
        other.rows.forEach(row -> rows.add(row.clone()));
    }

    /** The same edge, growing by itself. */
    public Frontier copy(FullTiles newFull) {
        return new Frontier(this, newFull);
    }

    public long size() {
        return size;
    }

    public void add(byte[] entry) {
        hasher.leaf(entry, 0, entry.length, row(0), width(0) * Hash.SIZE);
        grow();
    }

    public void addLeaf(Hash leaf) {
        leaf.copyTo(row(0), width(0) * Hash.SIZE);
        grow();
    }

    /** Adds 256 leaves at once, whose {@code root} the caller knows; the edge must be at the end of a tile. */
    public void addTile(byte[] leaves, Hash root) {
        if (width(0) != 0 || leaves.length != TileSource.WIDTH * Hash.SIZE) {
            throw new IllegalArgumentException("a full tile follows a full tile");
        }
        row(0);
        size += TileSource.WIDTH;
        full.full(0, size / TileSource.WIDTH - 1, leaves, root);
        rise(0, size / TileSource.WIDTH, root);
    }

    private void grow() {
        size++;
        if (size % TileSource.WIDTH == 0) {
            fill(0, size / TileSource.WIDTH);
        }
    }

    /** The tile at the edge of a level is full, the {@code tiles}-th there. */
    private void fill(int level, long tiles) {
        var row = row(level);
        var root = hasher.perfect(row, 0, TileSource.WIDTH);
        full.full(level, tiles - 1, row.clone(), root);
        rise(level, tiles, root);
    }

    private void rise(int level, long tiles, Hash root) {
        root.copyTo(row(level + 1), (int) ((tiles - 1) % TileSource.WIDTH) * Hash.SIZE);
        if (tiles % TileSource.WIDTH == 0) {
            fill(level + 1, tiles / TileSource.WIDTH);
        }
    }

    /** The first hashes of the tile at the edge of a level. */
    public byte[] partial(int level) {
        return level < rows.size() ? Arrays.copyOf(rows.get(level), width(level) * Hash.SIZE) : new byte[0];
    }

    /** Levels with tiles, full or not. */
    public int levels() {
        return rows.size();
    }

    public TreeHead head() {
        Optional<Hash> root = Optional.empty();
        for (int level = 0; level < rows.size(); level++) {
            int end = width(level);
            while (end > 0) {
                int count = Integer.lowestOneBit(end);
                end -= count;
                var left = hasher.perfect(rows.get(level), end, count);
                root = Optional.of(root.map(right -> hasher.node(left, right)).orElse(left));
            }
        }
        return new TreeHead(size, root.orElseGet(TreeHasher::empty));
    }

    private int width(int level) {
        return (int) ((size >> (level * TileSource.HEIGHT)) % TileSource.WIDTH);
    }

    private byte[] row(int level) {
        while (rows.size() <= level) {
            rows.add(new byte[TileSource.WIDTH * Hash.SIZE]);
        }
        return rows.get(level);
    }
}

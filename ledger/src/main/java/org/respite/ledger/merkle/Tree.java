package org.respite.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree of which only tiles are at hand: its root and its proofs (RFC 6962, section 2.1). */
public final class Tree {

    private final long size;
    private final TileSource tiles;
    private final TreeHasher hasher = new TreeHasher();

    /** The first {@code size} leaves of what the tiles hold. */
    public Tree(long size, TileSource tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " entries");
        }
        this.size = size;
        this.tiles = tiles;
    }

    public TreeHead head() {
        return new TreeHead(size, size == 0 ? TreeHasher.empty() : range(0, size));
    }

    /** Shows that leaf {@code index} is in the tree: from its sibling up to a child of the root. */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        var proof = new ArrayList<Hash>();
        descend(index, 0, size, proof);
        return proof;
    }

    /** Shows that the first {@code earlier} leaves, at least one, made a tree that this one extends. */
    public List<Hash> consistency(long earlier) {
        return consistency(0, earlier);
    }

    /** Shows that the tree holds the subtree of the leaves from {@code start} to before {@code end}. */
    public List<Hash> consistency(long start, long end) {
        if (start < 0 || end <= start || end > size) {
            throw new IllegalArgumentException("no subtree from " + start + " to " + end + " in a tree of " + size);
        }
        var proof = new ArrayList<Hash>();
        descend(start, end, 0, size, true, proof);
        return proof;
    }

    private void descend(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long half = from + Split.of(to - from);
        if (index < half) {
            descend(index, from, half, proof);
            proof.add(range(half, to));
        } else {
            descend(index, half, to, proof);
            proof.add(range(from, half));
        }
    }

    private void descend(long start, long end, long from, long to, boolean known, List<Hash> proof) {
        if (start == from && end == to) {
            if (!known) {
                proof.add(range(from, to));
            }
            return;
        }
        long half = from + Split.of(to - from);
        if (end <= half) {
            descend(start, end, from, half, known, proof);
            proof.add(range(half, to));
        } else if (start >= half) {
            descend(start, end, half, to, known, proof);
            proof.add(range(from, half));
        } else {
            descend(half, end, half, to, false, proof);
            proof.add(range(from, half));
        }
    }

    /** The root of the leaves from {@code from} to before {@code to}, a range that the tree's divisions make. */
    private Hash range(long from, long to) {
        long length = to - from;
        return Long.bitCount(length) == 1 ? perfect(from, Long.numberOfTrailingZeros(length))
                : hasher.node(range(from, from + Split.of(length)), range(from + Split.of(length), to));
    }

    private Hash perfect(long from, int height) {
        int level = height / TileSource.HEIGHT;
        long index = from >> (level * TileSource.HEIGHT);
        int first = (int) (index % TileSource.WIDTH);
        int count = 1 << (height % TileSource.HEIGHT);
        return hasher.perfect(tiles.tile(level, index / TileSource.WIDTH, first + count), first, count);
    }
}

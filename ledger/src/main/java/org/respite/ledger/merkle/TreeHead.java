package org.respite.ledger.merkle;

/** The number of entries of a tree, and its root. */
public record TreeHead(long size, Hash root) {

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " entries");
        }
    }
}

package org.respite.ledger.merkle;

import java.util.List;
import java.util.Optional;

/**
 * Verifies proofs by walking down the tree as RFC 6962, section 2.1, divides it, and taking the proof's hashes from the end.
 * Subtrees are those of draft-ietf-plants-merkle-tree-certs: a half-open range of leaves whose start is a multiple of the
 * smallest power of two that is not below its length.
 */
public final class ProofCheck {

    private final TreeHasher hasher = new TreeHasher();
    private final List<Hash> proof;
    private int left;

    private ProofCheck(List<Hash> proof) {
        this.proof = proof;
        left = proof.size();
    }

    /** Whether {@code leaf} is the hash of leaf {@code index} of a tree with this head. */
    public static boolean included(Hash leaf, long index, TreeHead head, List<Hash> proof) {
        return includedInSubtree(leaf, index, 0, head.size(), head.root(), proof);
    }

    /** Whether {@code leaf} is the hash of leaf {@code index} of the tree whose leaves from {@code start} to before {@code end} have this root. */
    public static boolean includedInSubtree(Hash leaf, long index, long start, long end, Hash root, List<Hash> proof) {
        if (!isSubtree(start, end) || index < start || index >= end) {
            return false;
        }
        var check = new ProofCheck(proof);
        return check.climb(leaf, index - start, end - start).filter(root::equals).isPresent() && check.left == 0;
    }

    /** Whether the later tree begins with the leaves of the earlier one, which is not empty: of that there is nothing to prove. */
    public static boolean consistent(TreeHead earlier, TreeHead later, List<Hash> proof) {
        return earlier.size() > 0 && consistentSubtree(0, earlier.size(), earlier.root(), later, proof);
    }

    /** Whether the leaves from {@code start} to before {@code end} of the tree have this root; of an empty range it is the empty root. */
    public static boolean consistentSubtree(long start, long end, Hash root, TreeHead tree, List<Hash> proof) {
        if (start == end && start >= 0 && end <= tree.size()) {
            return proof.isEmpty() && root.equals(TreeHasher.empty());
        }
        if (!isSubtree(start, end) || end > tree.size()) {
            return false;
        }
        var check = new ProofCheck(proof);
        return check.climb(start, end, tree.size(), Optional.of(root))
                        .filter(pair -> pair.subtree.equals(root) && pair.tree.equals(tree.root()))
                        .isPresent()
                && check.left == 0;
    }

    private static boolean isSubtree(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long length = end - start;
        long ceiling = length == 1 ? 1 : Split.of(length) * 2;
        return start == 0 || (ceiling > 0 && start % ceiling == 0);
    }

    private Optional<Hash> climb(Hash leaf, long index, long size) {
        if (size == 1) {
            return Optional.of(leaf);
        }
        long half = Split.of(size);
        return take().flatMap(sibling -> index < half
                ? climb(leaf, index, half).map(hash -> hasher.node(hash, sibling))
                : climb(leaf, index - half, size - half).map(hash -> hasher.node(sibling, hash)));
    }

    private record Pair(Hash subtree, Hash tree) {}

    /** The roots of the range and of the tree; {@code known} where the range's root is given instead of proven. */
    private Optional<Pair> climb(long start, long end, long size, Optional<Hash> known) {
        if (start == 0 && end == size) {
            return known.or(this::take).map(hash -> new Pair(hash, hash));
        }
        long half = Split.of(size);
        return take().flatMap(sibling -> {
            if (end <= half) {
                return climb(start, end, half, known)
                        .map(pair -> new Pair(pair.subtree, hasher.node(pair.tree, sibling)));
            }
            if (start >= half) {
                return climb(start - half, end - half, size - half, known)
                        .map(pair -> new Pair(pair.subtree, hasher.node(sibling, pair.tree)));
            }
            return climb(0, end - half, size - half, Optional.empty())
                    .map(pair -> new Pair(hasher.node(sibling, pair.subtree), hasher.node(sibling, pair.tree)));
        });
    }

    private Optional<Hash> take() {
        return left == 0 ? Optional.empty() : Optional.of(proof.get(--left));
    }
}

package org.respite.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Trees from tiles against the definition of RFC 6962, section 2.1, computed from all leaves each time.
 *
 * <pre>
 *            hash
 *           /    \          three leaves: the left half is the largest
 *          k      l2        power of two below three
 *         / \
 *       l0   l1
 * </pre>
 */
class TreeTest {

    private static final int LEAVES = 70_000;

    private final TreeHasher hasher = new TreeHasher();
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<String, byte[]> full = new HashMap<>();
    private final Frontier frontier = new Frontier((level, index, hashes, _) -> full.put(level + "/" + index, hashes));

    @Test
    void threeLeavesOnPaper() {
        List.of("a", "b", "c").forEach(entry -> grow(entry.getBytes()));
        var left = hasher.node(leaves.get(0), leaves.get(1));

        assertThat(frontier.head()).isEqualTo(new TreeHead(3, hasher.node(left, leaves.get(2))));
        assertThat(tree(3).inclusion(2)).containsExactly(left);
        assertThat(tree(3).inclusion(0)).containsExactly(leaves.get(1), leaves.get(2));
        assertThat(tree(3).consistency(2)).containsExactly(leaves.get(2));
    }

    @Test
    void anEmptyTreeHasTheHashOfNothing() {
        assertThat(frontier.head().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theExampleOfTlogTilesHasTheTilesThatItNames() {
        for (int i = 0; i < LEAVES; i++) {
            grow(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
        }
        assertThat(full).hasSize(273 + 1);
        assertThat(frontier.partial(0)).hasSize(112 * Hash.SIZE);
        assertThat(frontier.partial(1)).hasSize(17 * Hash.SIZE);
        assertThat(frontier.partial(2)).hasSize(1 * Hash.SIZE);
        assertThat(tree(LEAVES).head()).isEqualTo(frontier.head());
        assertThat(new Frontier(LEAVES, this::tile, (_, _, _, _) -> {}).head()).isEqualTo(frontier.head());
    }

    @Test
    void rootsAndProofsOfRandomTreesAreThoseOfTheDefinition() {
        var random = new SplittableRandom(20231124);
        for (int i = 0; i < 1500; i++) {
            grow(Integer.toString(i).getBytes());
        }
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(1, 1501);
            int index = random.nextInt(size);
            int earlier = random.nextInt(1, size + 1);
            var head = new TreeHead(size, root(leaves.subList(0, size)));
            var before = new TreeHead(earlier, root(leaves.subList(0, earlier)));
            var tree = tree(size);

            assertThat(tree.head()).as("seed 20231124, size %s", size).isEqualTo(head);
            assertThat(tree.inclusion(index)).isEqualTo(path(index, leaves.subList(0, size)));
            assertThat(ProofCheck.included(leaves.get(index), index, head, tree.inclusion(index))).isTrue();
            assertThat(ProofCheck.included(leaves.get(index), index ^ 1, head, tree.inclusion(index))).isEqualTo(size == 1 && (index ^ 1) == 0);
            assertThat(ProofCheck.consistent(before, head, tree.consistency(earlier))).isTrue();
            assertThat(ProofCheck.consistent(new TreeHead(earlier, leaves.get(0)), head, tree.consistency(earlier)))
                    .isEqualTo(earlier == 1);
        }
    }

    @Test
    void subtreesOfRandomTreesAreProven() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 600; i++) {
            grow(Integer.toString(i).getBytes());
        }
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(1, 601);
            int length = random.nextInt(1, size + 1);
            int ceiling = length == 1 ? 1 : Integer.highestOneBit(length - 1) * 2;
            int start = random.nextInt((size - length) / ceiling + 1) * ceiling;
            var proof = tree(size).consistency(start, start + length);
            var root = root(leaves.subList(start, start + length));

            assertThat(ProofCheck.consistentSubtree(start, start + length, root, tree(size).head(), proof)).isTrue();
            assertThat(ProofCheck.consistentSubtree(start, start + length, hasher.leaf(new byte[9]), tree(size).head(), proof)).isFalse();
        }
    }

    private void grow(byte[] entry) {
        leaves.add(hasher.leaf(entry));
        frontier.add(entry);
    }

    private Tree tree(long size) {
        return new Tree(size, this::tile);
    }

    private byte[] tile(int level, long index, int width) {
        var tile = full.get(level + "/" + index);
        return tile == null ? frontier.partial(level) : tile;
    }

    /** MTH of RFC 6962. */
    private Hash root(List<Hash> row) {
        if (row.size() == 1) {
            return row.getFirst();
        }
        int half = half(row);
        return hasher.node(root(row.subList(0, half)), root(row.subList(half, row.size())));
    }

    /** PATH of RFC 6962. */
    private List<Hash> path(int index, List<Hash> row) {
        if (row.size() == 1) {
            return List.of();
        }
        int half = half(row);
        var left = row.subList(0, half);
        var right = row.subList(half, row.size());
        var path = new ArrayList<>(index < half ? path(index, left) : path(index - half, right));
        path.add(root(index < half ? right : left));
        return path;
    }

    private static int half(List<Hash> row) {
        int half = 1;
        while (half * 2 < row.size()) {
            half *= 2;
        }
        return half;
    }
}

package org.respite.ledger.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.Finding;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.tile.EntryBundle;
import org.respite.ledger.tile.TilePath;

/**
 * One bundle of entries against its tile of leaf hashes.
 *
 * @param leaves hashes of the entries; of the tile where the entries cannot be read, and empty where neither can
 * @param root of a full bundle
 * @param differing entries of the bundle whose hash is not that of the tile
 * @param bytes of the entries' content
 */
record BundleCheck(
        long index, int width, Optional<byte[]> leaves, Optional<Hash> root, List<Integer> differing, long bytes, List<Finding> findings) {

    private static final String GET_AGAIN = "Get this file again, from another place";

    static BundleCheck of(ExportFolder export, long index, int width) {
        var findings = new ArrayList<Finding>();
        var tile = tile(export, 0, index, width, findings);
        var entries = entries(export, index, width, findings);
        var hasher = new TreeHasher();
        var hashed = entries.map(bundle -> {
            var hashes = new byte[width * Hash.SIZE];
            for (int i = 0; i < width; i++) {
                hasher.leaf(bundle.bytes(), bundle.start(i), bundle.length(i), hashes, i * Hash.SIZE);
            }
            return hashes;
        });
        var differing = hashed.flatMap(a -> tile.map(b -> differing(a, b))).orElse(List.of());
        var leaves = hashed.or(() -> tile);
        var root = width == TileSource.WIDTH ? leaves.map(row -> hasher.perfect(row, 0, width)) : Optional.<Hash>empty();
        long bytes = entries.map(bundle -> bundle.length() - 2L * width).orElse(0L);
        return new BundleCheck(index, width, leaves, root, differing, bytes, findings);
    }

    private static Optional<EntryBundle> entries(ExportFolder export, long index, int width, List<Finding> findings) {
        var name = TilePath.entries(index, width);
        var file = export.findEntries(index, width);
        if (file.isEmpty()) {
            findings.add(new Finding("R158", name, "the entries " + range(index, width) + " are missing", GET_AGAIN));
            return Optional.empty();
        }
        try {
            var bundle = EntryBundle.parse(file.get().bytes(), width);
            if (file.get().exact() && bundle.length() != file.get().bytes().length) {
                throw new IllegalArgumentException((file.get().bytes().length - bundle.length()) + " bytes follow the last entry");
            }
            return Optional.of(bundle);
        } catch (IllegalArgumentException e) {
            findings.add(new Finding("R155", file.get().name(), "the entries " + range(index, width) + " cannot be told apart: "
                    + e.getMessage(), GET_AGAIN));
            return Optional.empty();
        }
    }

    /** The first {@code width} hashes of a tile; empty, with a finding, where the file is missing or of the wrong length. */
    static Optional<byte[]> tile(ExportFolder export, int level, long index, int width, List<Finding> findings) {
        var name = TilePath.tile(level, index, width);
        var file = export.findTile(level, index, width);
        if (file.isEmpty()) {
            findings.add(new Finding("R158", name, "the tile is missing", GET_AGAIN));
            return Optional.empty();
        }
        int length = (file.get().exact() ? width : TileSource.WIDTH) * Hash.SIZE;
        if (file.get().bytes().length != length) {
            findings.add(new Finding("R156", file.get().name(), "the tile has " + file.get().bytes().length + " bytes instead of " + length,
                    GET_AGAIN));
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOf(file.get().bytes(), width * Hash.SIZE));
    }

    private static List<Integer> differing(byte[] a, byte[] b) {
        var differing = new ArrayList<Integer>();
        if (!Arrays.equals(a, b)) {
            for (int i = 0; i < a.length / Hash.SIZE; i++) {
                if (!Hash.at(a, i).equals(Hash.at(b, i))) {
                    differing.add(i);
                }
            }
        }
        return differing;
    }

    private static String range(long index, int width) {
        return index * TileSource.WIDTH + " to " + (index * TileSource.WIDTH + width - 1);
    }
}

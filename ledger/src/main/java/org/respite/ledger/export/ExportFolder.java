package org.respite.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.tile.EntryBundle;
import org.respite.ledger.tile.TilePath;

/**
 * The files of an exported log. {@code checkpoint} and {@code tile/} are those of C2SP tlog-tiles; {@code checkpoints/}, {@code policy} and
 * {@code SHA256SUMS} are ours, and need not be there. Links that lead out of the folder are not followed.
 */
public final class ExportFolder {

    public static final String CHECKPOINT = "checkpoint";
    public static final String CHECKPOINTS = "checkpoints";
    public static final String POLICY = "policy";
    public static final String SUMS = "SHA256SUMS";

    private static final long LARGEST_BUNDLE = TileSource.WIDTH * (EntryBundle.LONGEST_ENTRY + 2L);
    private static final long LARGEST_SUMS = 64L << 20;

    private final Path folder;

    public ExportFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /** The file of a tile or bundle that is there: the partial one, or the full one that has come since. */
    public record Found(String name, byte[] bytes, boolean exact) {}

    public Optional<Found> findTile(int level, long index, int width) {
        return find(TilePath.tile(level, index, width), TilePath.tile(level, index, TileSource.WIDTH), (long) TileSource.WIDTH * Hash.SIZE);
    }

    public Optional<Found> findEntries(long index, int width) {
        return find(TilePath.entries(index, width), TilePath.entries(index, TileSource.WIDTH), LARGEST_BUNDLE);
    }

    public Optional<byte[]> findCheckpoint() {
        return find(CHECKPOINT, SignedNote.LARGEST);
    }

    public Optional<byte[]> findPolicy() {
        return find(POLICY, SignedNote.LARGEST);
    }

    public Optional<byte[]> findSums() {
        return find(SUMS, LARGEST_SUMS);
    }

    private Optional<Found> find(String exact, String full, long largest) {
        return find(exact, largest).map(bytes -> new Found(exact, bytes, true))
                .or(() -> find(full, largest).map(bytes -> new Found(full, bytes, false)));
    }

    /** The bytes of a file below the folder; empty where there is none, or one that is larger than it can be. */
    public Optional<byte[]> find(String name, long largest) {
        var file = folder.resolve(name).normalize();
        try {
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file) || Files.size(file) > largest
                    || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Tiles by level and index; throws {@link IllegalStateException} where one is missing or too short. */
    public TileSource tiles(long size) {
        return (level, index, width) -> {
            long hashes = (size >> (level * TileSource.HEIGHT)) - index * TileSource.WIDTH;
            int stored = (int) Math.min(hashes, TileSource.WIDTH);
            return findTile(level, index, stored)
                    .map(Found::bytes)
                    .filter(bytes -> bytes.length >= width * Hash.SIZE)
                    .orElseThrow(() -> new IllegalStateException(TilePath.tile(level, index, stored) + " is missing or too short"));
        };
    }
}

package org.respite.ledger.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.Tree;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.tile.EntryBundle;
import org.respite.ledger.tile.TilePath;

/**
 * Writes a record as C2SP tlog-tiles. An export that is there is brought up to date: full tiles never change, and the checkpoint is
 * replaced when all that it promises is there, so that an interrupted export is the earlier one, the later one, or none.
 */
public final class Exporter {

    private final RecordStore store;
    private final Path folder;
    private final StringBuilder sums = new StringBuilder();

    private Exporter(RecordStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Exports up to the last checkpoint and returns that.
     *
     * @param policy text that is put beside it for whoever has none of his own; whoever distrusts the export distrusts it too
     */
    public static SignedNote write(RecordStore store, Path folder, Optional<String> policy) throws IOException {
        var last = store.findLastCheckpoint().orElseThrow(() -> new Refused(new Finding("R109", "record", "there is no checkpoint yet",
                "Sign one with “respite record append” or “respite record checkpoint”")));
        var exporter = new Exporter(store, folder);
        exporter.checkFolder(last);
        var head = Checkpoint.of(last).head();
        if (head.size() > store.size()) {
            throw new Refused(new Finding("R111", "record", "a checkpoint of " + head.size() + " entries was signed, but the record has only "
                    + store.size(), "Bring the missing entries back from a backup or from a party's export"));
        }
        exporter.writeEntries(head.size());
        exporter.writeTiles(head.size());
        Files.deleteIfExists(folder.resolve(ExportFolder.SUMS));
        exporter.summed(ExportFolder.POLICY, policy.orElse("log " + store.key() + "\nquorum none\n").getBytes(StandardCharsets.UTF_8));
        exporter.summed(ExportFolder.CHECKPOINT, last.bytes());
        // Only now: whoever looks in between would miss the entries that a later checkpoint promises.
        exporter.writeCheckpoints();
        WholeFile.write(folder.resolve(ExportFolder.SUMS), exporter.sums.toString().getBytes(StandardCharsets.UTF_8));
        return last;
    }

    private void checkFolder(SignedNote last) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(new Finding("R102", folder.toString(), "this is a file", "Name a folder"));
        }
        var there = new ExportFolder(folder).findCheckpoint();
        if (there.isEmpty()) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    if (files.anyMatch(file -> !List.of("tile", ExportFolder.CHECKPOINTS, ExportFolder.POLICY)
                            .contains(file.getFileName().toString()))) {
                        throw new Refused(new Finding("R102", folder.toString(), "the folder has other files in it",
                                "Name a new folder; nothing is overwritten"));
                    }
                }
            }
            return;
        }
        var old = Checkpoint.find(noteText(there.get()));
        if (old.isEmpty() || !old.get().origin().equals(Checkpoint.of(last).origin())
                || old.get().head().size() > store.size()
                || !store.withTree(old.get().head().size(), Tree::head).equals(old.get().head())) {
            throw new Refused(new Finding("R102", folder.toString(), "the folder holds the export of another record, or of another history",
                    "Name a new folder; nothing is overwritten. If it is of this record, ask why it differs"));
        }
    }

    private static String noteText(byte[] bytes) {
        try {
            return SignedNote.parse(bytes).text();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void writeEntries(long size) throws IOException {
        for (long index = 0; index * TileSource.WIDTH < size; index++) {
            long first = index * TileSource.WIDTH;
            int width = (int) Math.min(TileSource.WIDTH, size - first);
            var entries = store.entries(first, first + width);
            once(TilePath.entries(index, width), EntryBundle.of(entries.stream().map(Entry::content).toList()));
        }
    }

    private void writeTiles(long size) throws IOException {
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= TileSource.WIDTH) {
            for (long index = 0; index * TileSource.WIDTH < hashes; index++) {
                int width = (int) Math.min(TileSource.WIDTH, hashes - index * TileSource.WIDTH);
                once(TilePath.tile(level, index, width), store.tile(level, index, width));
            }
        }
    }

    private void writeCheckpoints() throws IOException {
        long from = 0;
        for (var some = store.checkpoints(from, 1000); !some.isEmpty(); some = store.checkpoints(from, 1000)) {
            for (var note : some) {
                long size = Checkpoint.of(note).head().size();
                summed(ExportFolder.CHECKPOINTS + "/" + TilePath.number(size), note.bytes());
                from = size + 1;
            }
        }
    }

    /** What is immutable is not written again. */
    private void once(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file) || Files.size(file) != bytes.length) {
            WholeFile.write(file, bytes);
        }
    }

    private void summed(String name, byte[] bytes) throws IOException {
        WholeFile.write(folder.resolve(name), bytes);
        sums.append(HexFormat.of().formatHex(TreeHasher.sha256().digest(bytes))).append("  ").append(name).append('\n');
    }
}

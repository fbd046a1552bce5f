package org.respite.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.RecordSource;
import org.respite.ledger.tile.EntryBundle;

/** An export, read as the record that it was made from. Audit it first: nothing is verified here. Ids are those of the contents. */
public final class ExportedRecord implements RecordSource {

    private final ExportFolder export;
    private final VerifierKey key;
    private final long size;
    private final TreeMap<Long, SignedNote> checkpoints = new TreeMap<>();

    public ExportedRecord(ExportFolder export, VerifierKey key) {
        this.export = export;
        this.key = key;
        var last = SignedNote.parse(export.findCheckpoint().orElseThrow());
        size = Checkpoint.of(last).head().size();
        var folder = export.path().resolve(ExportFolder.CHECKPOINTS);
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    var note = SignedNote.parse(export.find(export.path().relativize(file).toString(), SignedNote.LARGEST).orElseThrow());
                    checkpoints.put(Checkpoint.of(note).head().size(), note);
                });
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            }
        }
        checkpoints.put(size, last);
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public List<Entry> entries(long from, long to) {
        var entries = new ArrayList<Entry>();
        for (long at = from; at < Math.min(to, size); ) {
            long index = at / TileSource.WIDTH;
            long first = index * TileSource.WIDTH;
            int width = (int) Math.min(TileSource.WIDTH, size - first);
            var bundle = EntryBundle.parse(export.findEntries(index, width).orElseThrow().bytes(), width);
            long end = Math.min(first + width, to);
            for (; at < end; at++) {
                entries.add(Entry.of(bundle.entry((int) (at - first))));
            }
        }
        return entries;
    }

    @Override
    public List<SignedNote> checkpoints(long from, int most) {
        return checkpoints.tailMap(from).values().stream().limit(most).toList();
    }
}

package org.respite.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.merkle.Tree;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.tile.TilePath;

/** Whether the log extends its earlier checkpoints: those of the export, and those that the reader has kept. */
final class HistoryCheck {

    private static final String ASK = "Keep both checkpoints: together they prove that two histories were signed. Tell the other parties and the witnesses";

    private final ExportFolder export;
    private final Checkpoint now;
    private final Optional<Policy> policy;
    private final Findings findings;
    private final boolean sound;
    private long extended;

    /** {@code sound}: whether entries and tiles agree with {@code now}; otherwise no root can be compared. */
    HistoryCheck(ExportFolder export, Checkpoint now, boolean sound, Optional<Policy> policy, Findings findings) {
        this.sound = sound;
        this.export = export;
        this.now = now;
        this.policy = policy;
        this.findings = findings;
    }

    /** Returns how many earlier checkpoints the log extends. */
    long check(List<KeptCheckpoint> kept) {
        kept.forEach(earlier -> compare(earlier.file(), earlier.note()));
        var folder = export.path().resolve(ExportFolder.CHECKPOINTS);
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(this::readAndCompare);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            }
        }
        return extended;
    }

    private void readAndCompare(Path file) {
        var name = export.path().relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        try {
            var note = SignedNote.parse(export.find(name, SignedNote.LARGEST)
                    .orElseThrow(() -> new IllegalArgumentException("it is too large or leads elsewhere")));
            long size = Checkpoint.of(note).head().size();
            if (!name.equals(ExportFolder.CHECKPOINTS + "/" + TilePath.number(size))) {
                findings.add("R151", name, "the checkpoint has " + size + " entries, which is not what its name says",
                        "Get this file again, from another place");
            }
            compare(name, note);
        } catch (IllegalArgumentException e) {
            findings.add("R151", name, "this is no signed checkpoint: " + e.getMessage(), "Get this file again, from another place");
        }
    }

    private void compare(String name, SignedNote note) {
        var earlier = Checkpoint.of(note);
        policy.ifPresent(believed -> believed.judge(note, name).findings().stream()
                .filter(finding -> !finding.code().equals("R154"))
                .forEach(findings::add));
        if (!earlier.origin().equals(now.origin())) {
            findings.add("R159", name, "this is a checkpoint of another log, “" + earlier.origin() + "”", "Name checkpoints of this log");
            return;
        }
        long size = earlier.head().size();
        if (size > now.head().size()) {
            findings.add("R159", name, "a checkpoint of " + size + " entries was signed, but the export has only " + now.head().size()
                    + ": it is older, or the record was rolled back", "Ask for a newer export; if there is none, entries were taken back. " + ASK);
            return;
        }
        if (!sound) {
            return;
        }
        try {
            var head = new Tree(size, export.tiles(now.head().size())).head();
            if (head.equals(earlier.head())) {
                extended++;
            } else {
                findings.add("R159", name, "the first " + size + " entries have the root " + head.root() + " here, but "
                        + earlier.head().root() + " was signed: a split view", ASK);
            }
        } catch (IllegalStateException e) {
            findings.add("R158", name, "whether the log extends this checkpoint cannot be told: " + e.getMessage(), "Get the tile again");
        }
    }
}

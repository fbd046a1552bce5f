package org.respite.ledger.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.tile.TilePath;

/**
 * Audits an export: every entry is hashed again, every tile compared, the root, the signatures, and every earlier checkpoint that is
 * at hand. Needs no server and no database, and holds one tile a level, however long the log is.
 */
public final class Audit {

    /** Bundles that are hashed side by side. */
    private static final int SIDE_BY_SIDE = 64;

    private final ExportFolder export;
    private final Findings findings = new Findings();
    private final List<Long> differing = new ArrayList<>();
    private boolean complete = true;
    private long bytes;

    private Audit(ExportFolder export) {
        this.export = export;
    }

    /**
     * Audits an export; throws {@link Refused} where it is none.
     *
     * @param policy whom to believe; where there is none, the policy in the export, which whoever changed the export may have changed;
     *     where there is none either, the tree is audited, and a finding says that the signatures were not
     * @param earlier checkpoints that the reader has kept, and their names: the log must extend them
     */
    public static AuditReport of(ExportFolder export, Optional<Policy> policy, List<KeptCheckpoint> earlier) {
        OtherFormats.refuse(export);
        var raw = export.findCheckpoint().orElseThrow(() -> new Refused(new Finding("R108", export.path().toString(),
                "there is no file “checkpoint” here", "Name the folder of an export; a record in a database is exported first")));
        var believed = policy.or(() -> export.findPolicy().map(bytes -> PolicyReader.read(bytes, ExportFolder.POLICY)));
        return new Audit(export).run(raw, believed, policy.isEmpty() && believed.isPresent(), earlier);
    }

    private AuditReport run(byte[] raw, Optional<Policy> policy, boolean ownPolicy, List<KeptCheckpoint> earlier) {
        new SumsCheck(export, findings).check();
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(raw);
            checkpoint = Checkpoint.of(note);
        } catch (IllegalArgumentException e) {
            findings.add("R151", ExportFolder.CHECKPOINT, "this is no signed checkpoint: " + e.getMessage(),
                    "Get this file again, from another place");
            return report(Optional.empty(), List.of(), 0, ownPolicy);
        }
        var cosigners = judge(note, policy);
        var head = checkpoint.head();
        long before = findings.count();
        if (head.size() == 0) {
            checkRoot(new Frontier((_, _, _, _) -> {}).head(), head);
        } else if (bundlesExist(head.size())) {
            checkTree(head);
        }
        long extended = new HistoryCheck(export, checkpoint, findings.count() == before, policy, findings).check(earlier);
        return report(Optional.of(checkpoint), cosigners, extended, ownPolicy);
    }

    private List<String> judge(SignedNote note, Optional<Policy> policy) {
        if (policy.isEmpty()) {
            findings.add("R162", ExportFolder.CHECKPOINT, "whose checkpoint this is was not judged: no policy was given, and the export has none",
                    "Name one with --policy: a line “log KEY”, with the key as the log's operator gave it to you, and a line “quorum none” are"
                            + " enough");
            return List.of();
        }
        var verdict = policy.get().judge(note, ExportFolder.CHECKPOINT);
        verdict.findings().forEach(findings::add);
        return verdict.cosigners();
    }

    private AuditReport report(Optional<Checkpoint> checkpoint, List<String> cosigners, long extended, boolean ownPolicy) {
        long entries = checkpoint.map(c -> c.head().size()).orElse(0L);
        return new AuditReport(checkpoint, cosigners, entries, bytes, extended, ownPolicy, findings.listed(), findings.more());
    }

    /** A size that was made up must not send the audit through a million files that are not there. */
    private boolean bundlesExist(long size) {
        long last = (size - 1) / TileSource.WIDTH;
        int width = (int) (size - last * TileSource.WIDTH);
        if (export.findEntries(last, width).isPresent() || export.findTile(0, last, width).isPresent()) {
            return true;
        }
        findings.add("R158", TilePath.entries(last, width), "the last entries of " + size + " are missing, and their tile too",
                "Get the whole export again, or ask why the checkpoint has another size than the entries");
        return false;
    }

    private void checkTree(TreeHead head) {
        var frontier = new Frontier((level, index, hashes, _) -> {
            if (level > 0) {
                compare(level, index, hashes);
            }
        });
        long bundles = (head.size() + TileSource.WIDTH - 1) / TileSource.WIDTH;
        for (long first = 0; first < bundles && complete; first += SIDE_BY_SIDE) {
            long from = first;
            int count = (int) Math.min(SIDE_BY_SIDE, bundles - first);
            IntStream.range(0, count)
                    .parallel()
                    .mapToObj(i -> BundleCheck.of(export, from + i, width(from + i, head.size())))
                    .toList()
                    .forEach(check -> take(check, frontier));
        }
        if (complete) {
            for (int level = 1; level < frontier.levels(); level++) {
                var partial = frontier.partial(level);
                if (partial.length > 0) {
                    compare(level, (head.size() >> (level * TileSource.HEIGHT)) / TileSource.WIDTH, partial);
                }
            }
            explain(frontier.head(), head);
            checkRoot(frontier.head(), head);
        }
    }

    private static int width(long bundle, long size) {
        return (int) Math.min(TileSource.WIDTH, size - bundle * TileSource.WIDTH);
    }

    private void take(BundleCheck check, Frontier frontier) {
        check.findings().forEach(findings::add);
        bytes += check.bytes();
        check.differing().forEach(entry -> differing.add(check.index() * TileSource.WIDTH + entry));
        if (check.leaves().isEmpty()) {
            complete = false;
        } else if (complete) {
            var leaves = check.leaves().get();
            check.root().ifPresentOrElse(root -> frontier.addTile(leaves, root), () -> {
                for (int i = 0; i < check.width(); i++) {
                    frontier.addLeaf(Hash.at(leaves, i));
                }
            });
        }
    }

    /** A tile above the leaves against what the entries make it. */
    private void compare(int level, long index, byte[] made) {
        int width = made.length / Hash.SIZE;
        var wrong = new ArrayList<Finding>();
        var stored = BundleCheck.tile(export, level, index, width, wrong);
        wrong.forEach(findings::add);
        if (stored.isPresent() && !Arrays.equals(stored.get(), made)) {
            int first = 0;
            while (Hash.at(stored.get(), first).equals(Hash.at(made, first))) {
                first++;
            }
            findings.add("R156", TilePath.tile(level, index, width), "hash " + first + " is " + Hash.at(stored.get(), first)
                    + ", but the entries make it " + Hash.at(made, first), "Get this tile again, and the entries below it");
        }
    }

    /** Where entries and leaf hashes differ, the signed root says which of the two was changed. */
    private void explain(TreeHead ofEntries, TreeHead signed) {
        if (differing.isEmpty()) {
            return;
        }
        boolean entriesRight = ofEntries.equals(signed);
        boolean tilesRight = !entriesRight && headOfTiles(signed.size()).equals(signed);
        for (long entry : differing) {
            long index = entry / TileSource.WIDTH;
            int width = width(index, signed.size());
            if (entriesRight) {
                findings.add("R156", TilePath.tile(0, index, width), "hash " + entry % TileSource.WIDTH + " was changed: entry " + entry
                        + " is the one that was signed", "Get this tile again, from another place");
            } else {
                findings.add("R155", TilePath.entries(index, width), "entry " + entry + (tilesRight
                        ? " was changed: it does not have the hash that was signed"
                        : " does not have the hash that " + TilePath.tile(0, index, width) + " has"),
                        "Get this file again, from another place, and compare entry " + entry);
            }
        }
    }

    private TreeHead headOfTiles(long size) {
        var frontier = new Frontier((_, _, _, _) -> {});
        for (long index = 0; index * TileSource.WIDTH < size; index++) {
            int width = width(index, size);
            var tile = BundleCheck.tile(export, 0, index, width, new ArrayList<>());
            for (int i = 0; tile.isPresent() && i < width; i++) {
                frontier.addLeaf(Hash.at(tile.get(), i));
            }
        }
        return frontier.head();
    }

    private void checkRoot(TreeHead made, TreeHead signed) {
        if (!made.equals(signed)) {
            findings.add("R157", ExportFolder.CHECKPOINT, "the root of the " + made.size() + " entries is " + made.root()
                    + ", but the checkpoint says " + signed.root(), "The entries or the checkpoint were changed: compare them with another export");
        }
    }
}

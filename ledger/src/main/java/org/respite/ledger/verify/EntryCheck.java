package org.respite.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.merkle.ProofCheck;
import org.respite.ledger.merkle.TileSource;
import org.respite.ledger.merkle.Tree;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.proof.EntryProof;
import org.respite.ledger.tile.EntryBundle;
import org.respite.ledger.tile.TilePath;

/**
 * One entry: that it is where it is said to be, in a tree that the policy believes.
 *
 * @param content of the entry; empty where it could not be read
 */
public record EntryCheck(long index, byte[] content, List<Finding> findings) {

    /** Entry {@code index} of an export, by its bundle and the tiles above it; the rest of the export is not read. */
    public static EntryCheck inExport(ExportFolder export, long index, Policy policy) {
        OtherFormats.refuse(export);
        var findings = new ArrayList<Finding>();
        try {
            var note = SignedNote.parse(export.findCheckpoint().orElseThrow(() -> new IllegalArgumentException("there is no checkpoint")));
            var head = Checkpoint.of(note).head();
            findings.addAll(policy.judge(note, ExportFolder.CHECKPOINT).findings());
            if (index < 0 || index >= head.size()) {
                throw new Refused(new Finding("R110", export.path().toString(), "there is no entry " + index + ": the export has "
                        + head.size(), "Name one from 0 to " + (head.size() - 1)));
            }
            long bundle = index / TileSource.WIDTH;
            int width = (int) Math.min(TileSource.WIDTH, head.size() - bundle * TileSource.WIDTH);
            var name = TilePath.entries(bundle, width);
            var file = export.findEntries(bundle, width).orElseThrow(() -> new IllegalStateException(name + " is missing"));
            var content = EntryBundle.parse(file.bytes(), width).entry((int) (index % TileSource.WIDTH));
            var path = new Tree(head.size(), export.tiles(head.size())).inclusion(index);
            if (!ProofCheck.included(new TreeHasher().leaf(content), index, head, path)) {
                findings.add(new Finding("R155", file.name(), "entry " + index + " is not the one that the checkpoint stands for",
                        "Get the entry's bundle and tiles again, from another place"));
            }
            return new EntryCheck(index, content, findings);
        } catch (IllegalStateException e) {
            findings.add(new Finding("R158", export.path().toString(), String.valueOf(e.getMessage()), "Get this file again, from another place"));
        } catch (IllegalArgumentException e) {
            findings.add(new Finding("R151", export.path().toString(), String.valueOf(e.getMessage()), "Get this file again, from another place"));
        }
        return new EntryCheck(index, new byte[0], findings);
    }

    /** An entry that is at hand, by a proof of its own. */
    public static EntryCheck byProof(EntryProof proof, byte[] content, Policy policy, String where) {
        var findings = new ArrayList<>(policy.judge(proof.checkpoint(), where).findings());
        if (!proof.holds(content)) {
            findings.add(new Finding("R161", where, "the proof does not lead from this content, as entry " + proof.index()
                    + ", to the checkpoint's root", "Compare content and proof with those of another party"));
        }
        return new EntryCheck(proof.index(), content, findings);
    }
}

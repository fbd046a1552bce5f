package org.respite.ledger.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.respite.ledger.Finding;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.NoteSignature;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.VerifierKey;

/**
 * Which logs are trusted to have signed, and which witnesses to have looked (C2SP tlog-policy). {@link PolicyReader} reads one.
 */
public final class Policy {

    /** A log: its key's name is its origin. */
    public record Log(VerifierKey key, Optional<String> url) {}

    /** A witness, under the name that the policy gives it. */
    public record Witness(String name, VerifierKey key, Optional<String> url) {}

    /**
     * What a policy says of a checkpoint.
     *
     * @param findings why it is not to be believed; empty where it is
     * @param cosigners names of the witnesses whose cosignatures verify
     */
    public record Verdict(List<Finding> findings, List<String> cosigners) {

        public Verdict {
            findings = List.copyOf(findings);
            cosigners = List.copyOf(cosigners);
        }

        public boolean isTrusted() {
            return findings.isEmpty();
        }
    }

    private final List<Log> logs;
    private final Map<String, Witness> witnesses;
    private final String quorumName;
    private final Quorum quorum;

    Policy(List<Log> logs, Map<String, Witness> witnesses, String quorumName, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = Map.copyOf(witnesses);
        this.quorumName = quorumName;
        this.quorum = quorum;
    }

    /** Trusts one log, and asks for no cosignature. */
    public static Policy of(VerifierKey log) {
        return new Policy(List.of(new Log(log, Optional.empty())), Map.of(), "none", new Quorum.Group(0, List.of()));
    }

    public List<Log> logs() {
        return logs;
    }

    /** Witnesses by name. */
    public List<Witness> witnesses() {
        return new TreeSet<>(witnesses.keySet()).stream().map(witnesses::get).toList();
    }

    /** Judges a checkpoint; {@code where} names it in findings. Signatures of keys that the policy does not name are ignored. */
    public Verdict judge(SignedNote note, String where) {
        var findings = new ArrayList<Finding>();
        var origin = Checkpoint.of(note).origin();
        var ofLog = logs.stream().map(Log::key).filter(key -> key.name().equals(origin)).toList();
        boolean signed = ofLog.stream().anyMatch(key -> verifies(key, note, where, findings));
        if (!signed) {
            findings.add(new Finding("R152", where, "no log of the policy has signed this checkpoint of “" + origin + "”; it has signatures of "
                    + note.signatures().stream().map(NoteSignature::name).distinct().collect(Collectors.joining(", ")),
                    "Ask the log's operator for its key by another way, and compare it with the policy"));
        }
        var cosigners = witnesses().stream()
                .filter(witness -> verifies(witness.key(), note, where, findings))
                .map(Witness::name)
                .toList();
        if (!quorum.isMet(new TreeSet<>(cosigners))) {
            findings.add(new Finding("R154", where, "the quorum “" + quorumName + "” is not met: cosigned by "
                    + (cosigners.isEmpty() ? "no witness of the policy" : String.join(", ", cosigners)),
                    "Ask the missing witnesses whether they saw another history"));
        }
        return new Verdict(findings, cosigners);
    }

    private static boolean verifies(VerifierKey key, SignedNote note, String where, List<Finding> findings) {
        boolean any = false;
        for (var line : note.signatures()) {
            if (!key.claims(line)) {
                continue;
            }
            if (key.verifies(note.text(), line)) {
                any = true;
            } else {
                findings.add(new Finding("R153", where, "the signature of " + key.name() + " does not fit the checkpoint",
                        "The checkpoint or the signature was changed: get it again, from another place"));
            }
        }
        return any;
    }
}

package org.respite.app.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.Finding;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.NoteSignature;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.witness.AddCheckpoint;

/** Brings checkpoints to witnesses and takes their cosignatures back (C2SP tlog-witness). */
public final class WitnessClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 1 << 20;
    private static final String ASK = "Compare histories with that witness before anything else is appended";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final RecordStore store;

    public WitnessClient(RecordStore store) {
        this.store = store;
    }

    /** What a witness gave: its cosignatures, or why there are none. */
    public record Outcome(List<NoteSignature> lines, Optional<Finding> finding) {

        private static Outcome none(String where, String what, String nextStep) {
            return new Outcome(List.of(), Optional.of(new Finding("R113", where, what, nextStep)));
        }
    }

    /** Asks a witness whose URL the policy has. */
    public Outcome submit(SignedNote note, Policy.Witness witness, String url) {
        var name = witness.name();
        long size = Checkpoint.of(note).head().size();
        try {
            var first = post(url, new AddCheckpoint(0, List.of(), note));
            if (first.statusCode() != 409) {
                return taken(first, note, witness);
            }
            var body = first.body().strip();
            if (!Checkpoint.isNumber(body)) {
                return Outcome.none(name, "the witness answered “" + shortened(body) + "” instead of a size", "Ask its operator");
            }
            long seen = Long.parseLong(body);
            if (seen > size) {
                return Outcome.none(name, "the witness has cosigned " + seen + " entries, this record has " + size
                        + ": the record was rolled back", "Bring the missing entries back from a backup or a party's export. " + ASK);
            }
            return taken(post(url, new AddCheckpoint(seen, consistency(seen, size), note)), note, witness);
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.none(name, "the witness at " + url + " does not answer: " + e, "Try again when it can be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.none(name, "asking the witness was interrupted", "Try again");
        }
    }

    private List<Hash> consistency(long seen, long size) {
        return seen == 0 ? List.of() : store.withTree(size, tree -> tree.consistency(seen));
    }

    private static Outcome taken(HttpResponse<String> response, SignedNote note, Policy.Witness witness) {
        var name = witness.name();
        if (response.statusCode() == 409 || response.statusCode() == 422) {
            return Outcome.none(name, "the witness has cosigned another history of this record (status " + response.statusCode()
                    + "): a split view", "Keep this checkpoint. " + ASK);
        }
        if (response.statusCode() != 200) {
            return Outcome.none(name, "the witness refused with status " + response.statusCode() + ": " + shortened(response.body().strip()),
                    "Ask its operator whether it knows this record's key");
        }
        try {
            var lines = response.body().lines().map(NoteSignature::parse)
                    .filter(witness.key()::claims)
                    .filter(line -> witness.key().verifies(note.text(), line))
                    .toList();
            return lines.isEmpty()
                    ? Outcome.none(name, "the witness sent no cosignature of the key in the policy", "Correct the key in the policy")
                    : new Outcome(lines, Optional.empty());
        } catch (IllegalArgumentException e) {
            return Outcome.none(name, "the witness sent no cosignature: " + e.getMessage(), "Ask its operator");
        }
    }

    private HttpResponse<String> post(String url, AddCheckpoint request) throws IOException, InterruptedException {
        var uri = URI.create(url.replaceAll("/+$", "") + "/add-checkpoint");
        return http.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).POST(BodyPublishers.ofString(request.toString())).build(),
                BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

package org.respite.ledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.store.Keys;

/** A policy of one log and three witnesses: party A, party B and a mediator. */
class PolicyReaderTest {

    private static final SigningKey LOG = Keys.log("example.org/truce");
    private static final String HEAD = "log " + LOG.verifier() + "\n"
            + "witness A " + Keys.witness("a.example/w").verifier() + " http://127.0.0.1:1\n"
            + "witness B " + Keys.witness("b.example/w").verifier() + "\n"
            + "witness mediator " + Keys.witness("m.example/w").verifier() + "\n";

    @Test
    void bothPartiesOrTheMediatorSuffice() {
        var policy = read("# who must have seen it\n" + HEAD + "group parties all A B\ngroup seen any parties mediator\nquorum seen\n");

        assertThat(policy.judge(cosigned("a.example/w", "b.example/w"), "checkpoint").findings()).isEmpty();
        assertThat(policy.judge(cosigned("m.example/w"), "checkpoint").findings()).isEmpty();
        assertThat(policy.judge(cosigned("a.example/w"), "checkpoint").findings()).extracting(Finding::code).containsExactly("R154");
    }

    @Test
    void twoOfThreeAreCountedWhoeverTheyAre() {
        var policy = read(HEAD + "group two 2 A B mediator\nquorum two\n");

        assertThat(policy.judge(cosigned("b.example/w", "m.example/w"), "checkpoint").cosigners()).containsExactlyInAnyOrder("B", "mediator");
        assertThat(policy.judge(cosigned("b.example/w"), "checkpoint").findings()).hasSize(1);
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        var findings = refused(HEAD
                + "group parties all A C\n"
                + "group three 4 A B mediator\n"
                + "witness A " + Keys.witness("c.example/w").verifier() + "\n"
                + "witness log " + LOG.verifier() + "\n"
                + "witnes D\n"
                + "quorum parties\n");

        assertThat(findings).allMatch(finding -> finding.code().equals("R107"));
        assertThat(findings).extracting(Finding::where)
                .containsExactly("trust, line 5", "trust, line 6", "trust, line 7", "trust, line 8", "trust, line 9", "trust, line 10");
        assertThat(findings.get(0).message()).contains("“C” is not defined");
        assertThat(findings.get(1).message()).contains("“4” is not a number from 1 to 3");
        assertThat(findings.get(3).message()).contains("is a log's");
    }

    @Test
    void aMemberCountsInOneGroupOnlyAndAQuorumIsNamedOnce() {
        assertThat(refused(HEAD + "group one any A B\ngroup two any A mediator\nquorum one\nquorum two\n"))
                .extracting(Finding::message)
                .containsExactly("“A” is a member twice", "there is more than one quorum");
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertThat(refused("")).extracting(Finding::message).containsExactly("there is no line “quorum NAME”");
        assertThat(refused("quorum none\r\n").getFirst().nextStep()).contains("Unix line ends");
        assertThat(refused("#".repeat(1 << 21)).getFirst().message()).contains("bytes");
    }

    private static Policy read(String text) {
        return PolicyReader.read(text.getBytes(StandardCharsets.UTF_8), "trust");
    }

    private static List<Finding> refused(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text)).findings();
    }

    /** A checkpoint of an empty tree with cosignatures of these witnesses. */
    private static SignedNote cosigned(String... witnesses) {
        var checkpoint = new Checkpoint(LOG.verifier().name(), new TreeHead(0, TreeHasher.empty()));
        var text = checkpoint.text();
        var note = new SignedNote(text, List.of(LOG.sign(text)));
        for (var witness : witnesses) {
            note = note.with(List.of(Keys.witness(witness).cosign(checkpoint, text, 1_700_000_000)));
        }
        return note;
    }
}

package org.respite.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.policy.Policy;

/** Notes and checkpoints that other implementations published; each names its source. */
class PublishedNotesTest {

    /** golang.org/x/mod/sumdb/note, package documentation. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETERS_SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String PETERS_LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    /** golang.org/x/mod/sumdb/note, note_test.go. */
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String ENOCHS_LINE =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        PETER + "|" + PETERS_LINE,
        ENOCH + "|" + ENOCHS_LINE
    })
    void aNoteOfTheGoImplementationVerifies(String key, String line) {
        var note = SignedNote.parse((TEXT + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        var verifier = VerifierKey.parse(key);

        assertThat(verifier).hasToString(key);
        assertThat(verifier.claims(note.signatures().getFirst())).isTrue();
        assertThat(verifier.verifies(note.text(), note.signatures().getFirst())).isTrue();
        assertThat(verifier.verifies(note.text() + "\n", note.signatures().getFirst())).isFalse();
    }

    @Test
    void ourSignatureIsTheGoImplementationsByteForByte() throws Exception {
        byte[] seed = Base64Text.decode(PETERS_SEED);
        var key = KeyFactory.getInstance("Ed25519").generatePrivate(
                new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOfRange(seed, 1, 33)));

        assertThat(new SigningKey(VerifierKey.parse(PETER), key).sign(TEXT)).hasToString(PETERS_LINE);
    }

    /** C2SP signed-note, example as of commit d4c16da. */
    @Test
    void theExampleOfSignedNoteVerifies() {
        var note = SignedNote.parse(("This is an example message.\n\n— example.com/foo"
                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
                .getBytes(StandardCharsets.UTF_8));
        var key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

        assertThat(key.verifies(note.text(), note.signatures().getFirst())).isTrue();
    }

    /** https://sum.golang.org/latest of 2024-09-23, as in sigsum.org/sigsum-go pkg/checkpoint tests. */
    @Test
    void aCheckpointOfTheGoChecksumDatabaseVerifies() {
        var note = SignedNote.parse("""
                go.sum database tree
                30055305
                mXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsM=

                — sum.golang.org Az3grpgEild5qw7+5dtV13Kf1C2Xurm8q4fhdxvcsDHnqNTaxL2AFjBY+2TyGKevucFcAAlWFJJYle3EJlDCrQ+y3A8=
                """.getBytes(StandardCharsets.UTF_8));
        var key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");

        assertThat(Checkpoint.of(note).head().size()).isEqualTo(30_055_305);
        assertThat(key.verifies(note.text(), note.signatures().getFirst())).isTrue();
    }

    /** transparency-dev/tessera testdata/log, made by its build_log.sh from the words that it names, spelt as it spells them. */
    @ParameterizedTest
    @CsvSource({"5,gy5gl3aksFyiCO95a/1vLXz88A3dRq+0l9Sxte8ZqZQ=", "10,y8/gZsZCtitsMan09tY+k8I7Qpr7Y5fbO2tLi9GQnfU=",
        "15,rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs="})
    void theRootsOfALogOfTesseraAreOurs(int size, String root) {
        var frontier = new Frontier((_, _, _, _) -> {});
        List.of("one two three four five six seven eit nain ten ileven twelf threeten fourten fivten".split(" "))
                .subList(0, size)
                .forEach(word -> frontier.add(word.getBytes(StandardCharsets.UTF_8)));

        assertThat(frontier.head().root()).hasToString(root);
    }

    /** transparency-dev/formats note_cosigv1_test.go. */
    @Test
    void theTimeOfAWitnesssCosignatureIsRead() {
        var line = NoteSignature.parse("— w ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==");

        assertThat(VerifierKey.time(line)).isEqualTo(1_727_964_367);
        assertThat(VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2").type())
                .isEqualTo(SignatureType.COSIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "rekor.sigstore.dev+12345678+THIS_IS_NOT_BASE64!",
        "rekor.sigstore.dev+12345678+AwEB",
        " +c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    })
    void aMangledKeyIsRefused(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text\n",
        "text\n\n",
        "text\n\n— a",
        "text\n\n— a b\n",
        "text\n\n— a AAAAAA==\n",
        "text\n\n- a AAAAAAA=\n",
        "text\n\n—a AAAAAAA=\n",
        "text\n\n— a AAAAAAB=\n",
        "te\txt\n\n— a AAAAAAA=\n",
        "text\n\n— a AAAAAAA=\r\n",
        "text\n\n— a AAAAAAA=",
        "text\n\n— a+b AAAAAAA=\n"
    })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n01\n", "a\n1\nx\n", "a\n+1\n", "\n1\n", "a\n-1\n", "a\n1\n", "a\n9223372036854775808\n"})
    void whatIsNoCheckpointIsNotRead(String start) {
        assertThat(Checkpoint.find(start + "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"))
                .isEqualTo(start.equals("a\n1\n") ? Checkpoint.find("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")
                        : java.util.Optional.empty());
    }

    @Test
    void signaturesOfUnknownKeysAreIgnored() {
        var note = SignedNote.parse("""
                astra
                5
                gy5gl3aksFyiCO95a/1vLXz88A3dRq+0l9Sxte8ZqZQ=

                — astra ytWj0icpI+5qrn28GjRIeTIuhPfzS0YRzqfj+7ivW5LePTVUF+V2oYSpTEg0lnf0WUarvb7QRL3XIHuqYOfz7+mu3Q4=
                — somebody AAAAAAAA
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(Policy.of(VerifierKey.parse(PETER)).judge(note, "checkpoint").findings())
                .extracting("code").containsExactly("R152");
    }
}

package org.respite.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.respite.model.report.Actor;

/** A key file under a passphrase; Argon2id with little memory, as the strength is not what is tested. */
class KeyFileTest {

    private static final char[] PASSPHRASE = "olive grove at noon".toCharArray();
    private static final MasterKey MASTER = VaultFile.key(1);
    private static final KeyFile FILE =
            KeyFile.seal(MASTER, new Actor("ICRC"), "case worker", PASSPHRASE, 64, 1, new Random(4));

    @Test
    void passphraseOpensTheKeyFile() {
        var read = KeyFile.find(FILE.text()).orElseThrow();
        assertThat(read).isEqualTo(FILE);
        assertThat(read.open(PASSPHRASE).orElseThrow().bytes()).isEqualTo(MASTER.bytes());
    }

    @Test
    void wrongPassphraseOpensNothing() {
        assertThat(FILE.open("olive grove at dusk".toCharArray())).isEmpty();
    }

    @Test
    void nobodyGivesHimselfARole() {
        var edited = KeyFile.find(FILE.text().replace("case worker", KeyFile.KEEPER)).orElseThrow();
        assertThat(edited.role()).isEqualTo(KeyFile.KEEPER);
        assertThat(edited.open(PASSPHRASE)).isEmpty();
        assertThat(KeyFile.find(FILE.text().replace("ICRC", "Other")).orElseThrow().open(PASSPHRASE)).isEmpty();
    }

    @Test
    void keyFileThatAsksForTheWholeMemoryIsRefused() {
        assertThat(KeyFile.find(FILE.text().replace("memory 64", "memory 99999999"))).isEmpty();
        assertThat(KeyFile.find("no key file")).isEmpty();
    }

    @Test
    void shortPassphraseIsRefusedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyFile.seal(MASTER, new Actor("ICRC"), "clerk", "hunter2".toCharArray(), 64, 1, new Random(4)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    }

    /** The test vector for Argon2id in RFC 9106, section 5.3. */
    @Test
    void argonIsThatOfTheStandard() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32).withIterations(3).withParallelism(4)
                .withSalt(HexFormat.of().parseHex("02".repeat(16)))
                .withSecret(HexFormat.of().parseHex("03".repeat(8)))
                .withAdditional(HexFormat.of().parseHex("04".repeat(12)))
                .build());
        var tag = new byte[32];
        generator.generateBytes(HexFormat.of().parseHex("01".repeat(32)), tag);
        assertThat(HexFormat.of().formatHex(tag)).isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }
}

package org.respite.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.ledger.Refused;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.store.Keys;

/** The key of a log in a file under a passphrase; few rounds, so that guessing in tests is quick. */
class KeyFileTest {

    private static final SigningKey KEY = Keys.log("example.org/pause");
    private static final String FILE = KeyFile.write(KEY, "olive branch".toCharArray(), 1000, new Random(1));

    @Test
    void thePassphraseOpensTheKeyThatSignsAsBefore() {
        var opened = KeyFile.read(bytes(FILE), "olive branch".toCharArray(), "log.key");

        assertThat(opened.verifier()).isEqualTo(KEY.verifier());
        assertThat(opened.sign("text\n")).isEqualTo(KEY.sign("text\n"));
    }

    @Test
    void anybodyReadsThePublicKeyAndNobodyThePrivateOne() {
        assertThat(KeyFile.verifier(bytes(FILE), "log.key")).isEqualTo(KEY.verifier());
        assertThatThrownBy(() -> KeyFile.read(bytes(FILE), "olive brunch".toCharArray(), "log.key"))
                .isInstanceOf(Refused.class).hasMessageContaining("R106").hasMessageContaining("passphrase");
    }

    @Test
    void aFileThatWasChangedAnywhereOpensNoOtherKey() {
        for (int at = 0; at < FILE.length(); at++) {
            var changed = bytes(FILE);
            changed[at] ^= 1;
            try {
                var opened = KeyFile.read(changed, "olive branch".toCharArray(), "log.key");
                assertThat(opened.sign("text\n")).as("byte " + at).isEqualTo(KEY.sign("text\n"));
            } catch (Refused told) {
                assertThat(told.getMessage()).contains("R106");
            }
        }
    }

    @Test
    void whatIsNoKeyFileIsRefused() {
        for (var text : new String[] {"", "name", KEY.verifier() + "\n", "\0".repeat(1000)}) {
            assertThatThrownBy(() -> KeyFile.read(bytes(text), new char[0], "log.key")).isInstanceOf(Refused.class).hasMessageContaining("log.key");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

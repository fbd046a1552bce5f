package org.respite.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    private static String seen(String words) {
        var seen = Lettering.seen(words);
        assertThat(seen).startsWith("\u202d").endsWith("\u202c");
        return seen.substring(1, seen.length() - 1);
    }

    @Test
    void lettersOfArabicAreJoinedAndStandFromLeftToRightAsTheyAreSeen() {
        assertThat(seen("\u2068\u0647\u062f\u0646\u0629\u2069")).isEqualTo("\ufe94\ufee7\ufeaa\ufeeb");
    }

    @Test
    void aNumberBeforeArabicStandsOnItsRight() {
        assertThat(seen("24 \u0646\u0648\u0641")).isEqualTo("\ufed1\ufeee\ufee7 24");
    }

    @Test
    void latinStaysAsItIs() {
        assertThat(seen("Gate (north) 12K")).isEqualTo("Gate (north) 12K");
    }
}

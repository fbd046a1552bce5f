package org.respite.terms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says all that English says, with the same gaps. */
class PhrasesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseIsThereWithTheGapsOfTheEnglish(Language language) {
        var english = Phrases.of(Language.EN);
        var other = Phrases.of(language);
        assertThat(english.keys()).allSatisfy(key -> assertThat(gaps(other.find(key).orElse("missing {9}")))
                .as("%s in %s", key, language).isEqualTo(gaps(english.find(key).orElseThrow())));
    }

    private static Set<String> gaps(String phrase) {
        return Pattern.compile("\\{\\d}").matcher(phrase).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}

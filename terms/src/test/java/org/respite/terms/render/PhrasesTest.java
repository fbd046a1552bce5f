package org.respite.terms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.terms.tree.Timing.Span;

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

    @Test
    void aLengthTakesTheFormThatItsNumberAsksFor() {
        assertThat(Stream.of(1, 2, 3, 10, 11, 42, 100, 103).map(n -> in(Language.AR, n)))
                .containsExactly("يوم واحد", "يومان", "3 أيام", "10 أيام", "11 يومًا", "42 يومًا", "100 يوم", "103 أيام");
        assertThat(Stream.of(1, 2, 3).map(n -> in(Language.HE, n))).containsExactly("יום אחד", "יומיים", "3 ימים");
        assertThat(Stream.of(1, 2).map(n -> in(Language.FR, n))).containsExactly("1 jour", "2 jours");
        assertThat(Stream.of(1, 2).map(n -> in(Language.EN, n))).containsExactly("1 day", "2 days");
    }

    private static String in(Language language, int days) {
        return TermWords.in(language).span(new Span(days, Span.Unit.DAY));
    }

    private static Set<String> gaps(String phrase) {
        return Pattern.compile("\\{\\d}").matcher(phrase).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}

package org.respite.terms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

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
                .containsExactly("يوم واحد", "يومين", "3 أيام", "10 أيام", "11 يومًا", "42 يومًا", "100 يوم", "103 أيام");
        assertThat(Stream.of(1, 2, 3).map(n -> in(Language.HE, n))).containsExactly("יום אחד", "יומיים", "3 ימים");
        assertThat(Stream.of(1, 2).map(n -> in(Language.FR, n))).containsExactly("1 jour", "2 jours");
        assertThat(Stream.of(1, 2).map(n -> in(Language.EN, n))).containsExactly("1 day", "2 days");
    }

    /** “By 18:00” holds 18:00 itself: a word that means “before” would take a minute away. */
    @Test
    void aDeadlineIsTheLastMomentInEveryLanguage() {
        var deadline = new Deadline.At(new TimeOfDay(18 * 60), false, Optional.empty());
        assertThat(TermWords.in(Language.FR).deadline(deadline)).isEqualTo("au plus tard à 18:00 ce jour-là");
        assertThat(TermWords.in(Language.AR).deadline(deadline)).isEqualTo("في موعد أقصاه 18:00 من ذلك اليوم");
        assertThat(TermWords.in(Language.HE).deadline(deadline)).isEqualTo("עד 18:00 באותו יום");
    }

    private static String in(Language language, int days) {
        return TermWords.in(language).span(new Span(days, Span.Unit.DAY));
    }

    private static Set<String> gaps(String phrase) {
        return Pattern.compile("\\{\\d}").matcher(phrase).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}

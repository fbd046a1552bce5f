package org.respite.terms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.model.report.Amount;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.Sentence;
import org.respite.terms.standing.Value;
import org.respite.terms.standing.Why;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Timing.Span;

/** Every reason is told in every language, with all that it names. */
class ReasonWordsTest {

    private static final String BEGUN = "why.";

    private static String told(Language language, Why why, Value... values) {
        return ReasonWords.in(language).told(new Reason(new Sentence(why, List.of(values)), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWordsWithEveryGap(Language language) {
        var phrases = Phrases.of(language);
        assertThat(phrases.keys().stream().filter(k -> k.startsWith(BEGUN)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Why.values()).map(w -> BEGUN + w.key()).toList());
        for (var why : Why.values()) {
            var gaps = Pattern.compile("\\{(\\d)}").matcher(phrases.find(BEGUN + why.key()).orElseThrow()).results()
                    .map(r -> Integer.valueOf(r.group(1))).collect(Collectors.toSet());
            assertThat(gaps).as("%s in %s", why, language)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, why.gaps().size()).boxed().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noReasonIsLeftInEnglish(Language language) {
        var english = Phrases.of(Language.EN);
        var other = Phrases.of(language);
        for (var why : Why.values()) {
            var words = other.find(BEGUN + why.key()).orElseThrow();
            boolean isTheSameWord = language == Language.FR && why == Why.HOW_CERTAIN;
            assertThat(isTheSameWord || !words.equals(english.find(BEGUN + why.key()).orElseThrow())).as("%s in %s", why, language).isTrue();
            if (language != Language.FR) {
                assertThat(words).as("%s in %s", why, language).doesNotContainPattern("[A-Za-z]");
            }
        }
    }

    @Test
    void aNumberIsWrittenAsItsReadersWriteIt() {
        var amount = new Value.Amount(Amount.exactly(130_000, "litre"));
        var who = new Value.Name("OCHA");
        assertThat(told(Language.EN, Why.CLOSED_ITS_COUNT, who, amount)).isEqualTo("OCHA closed its count at 130,000 litre");
        assertThat(told(Language.FR, Why.CLOSED_ITS_COUNT, who, amount)).isEqualTo("OCHA a clos son décompte à 130\u202f000 litre");
        assertThat(told(Language.HE, Why.OWED, new Value.Number(Amount.MOST))).isEqualTo("מגיע ללא הגבלה");
        assertThat(told(Language.EN, Why.CLOSED_ITS_COUNT, who, new Value.Amount(new Amount(10, OptionalLong.empty(), OptionalLong.of(20), "truck"))))
                .isEqualTo("OCHA closed its count at 10 to 20 truck");
    }

    @Test
    void aLengthTakesTheFormOfItsNumber() {
        assertThat(told(Language.AR, Why.TIME_TO_MEND, new Value.Length(new Span(2, Span.Unit.HOUR)))).isEqualTo("مهلة ساعتين للتصحيح");
        assertThat(told(Language.FR, Why.TIME_TO_MEND, new Value.Length(new Span(1, Span.Unit.HOUR)))).isEqualTo("1 heure pour y remédier");
    }

    /** A Latin name in Arabic or Hebrew must not turn the order of the figures around it. */
    @Test
    void whatKeepsItsOwnDirectionIsSetApart() {
        var moment = new Value.Moment(Instant.parse("2023-11-28T05:00:00Z"), ZoneId.of("Asia/Gaza"));
        assertThat(told(Language.HE, Why.BEGINS, moment)).isEqualTo("מתחיל ב־\u20662023-11-28 07:00\u2069");
        assertThat(told(Language.AR, Why.DISPUTED_BY, new Value.Names(List.of("North", "South"))))
                .isEqualTo("ينازع فيه \u2068North\u2069، \u2068South\u2069");
        assertThat(told(Language.HE, Why.CLAUSE_IS, new Value.Clause("quiet"), new Value.State(State.BREACHED)))
                .isEqualTo("מצב \u2068[quiet]\u2069: הופר");
    }

    @Test
    void whatIsAddedFollowsWithTheCommaOfTheLanguage() {
        var remarks = new Value.Remarks(List.of(new Sentence(Why.NOT_YET_OVER, List.of())));
        assertThat(told(Language.EN, Why.SAYS_POSSIBLE, new Value.Part(new Sentence(Why.PROTECTED_SOURCE, List.of())),
                new Value.Part(new Sentence(Why.IT_WAS_DONE, List.of())), remarks))
                .isEqualTo("a protected source says it was done: possible, what it tells was not over yet");
    }
}

package org.respite.operations.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.operations.OneConvoy.figure;

import org.junit.jupiter.api.Test;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.OneConvoy;
import org.respite.operations.access.Leaning;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.planning.TermsInScenario;
import org.respite.terms.planning.UnderTerms;
import org.respite.terms.tree.Instrument;

/**
 * Convoys with 100 kg each to one town, under terms that owe them; against probabilities by hand. 2,000 futures leave a standard
 * error of at most 0.011.
 */
class TermsInFuturesTest {

    private static final int MANY = 2_000;
    private static final double CLOSE = 0.04;
    private static final String HEAD = """
            agreement "Relief for the town"
            parties North, South
            time zone UTC
            left open by agreement: evidence

            count relief as kilograms of food distributed at town

            stage relief
              begins 2024-03-01 00:00
              lasts 1 day
              %s
            """;

    private static Instrument terms(String... lines) {
        return switch (TermsReader.read(HEAD.formatted(String.join("\n  ", lines)))) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) -> throw new AssertionError(mistakes.toString());
        };
    }

    private static TermsProspect prospect(Instrument instrument, int trucks, AccessFigure... access) {
        var world = OneConvoy.world(trucks, access);
        var plan = OneConvoy.plan(world, trucks);
        var simulation = OneConvoy.simulation(world, plan);
        var under = (UnderTerms.Applied) TermsInScenario.of(instrument, "relief", world);
        return TermsInFutures.of(new Terms(instrument, "relief", under), plan, simulation.futures(1, MANY));
    }

    private static double share(int futures) {
        return futures / (double) MANY;
    }

    /** 3 of 8 let through: (3 + ½) / (8 + 1) are kept, and all others are missed. */
    @Test
    void aClauseIsKeptAsOftenAsTheConvoyGoes() {
        var clause = prospect(terms("[food] North shall distribute at least 100 relief each day"), 1, figure(Kind.FACILITATED, 3, 8, ""))
                .clauses().getFirst();
        assertThat(clause.planned()).isEqualTo(Answer.KEPT);
        assertThat(share(clause.kept())).isCloseTo(3.5 / 9, within(CLOSE));
        assertThat(clause.missed()).isEqualTo(MANY - clause.kept());
        assertThat(clause.unsaid()).isZero();
    }

    /**
     * Two decisions at one half that lean one way are both no, or both yes, with 0.2985 (Sheppard 1899). Where both are no, what is
     * due at 23:00 is missed before what is due when the day ends.
     */
    @Test
    void whatIsDueFirstIsMissedFirst() {
        var prospect = prospect(terms("[much] North shall distribute at least 200 relief each day",
                "[little] North shall distribute at least 100 relief each day by 23:00"), 2, figure(Kind.FACILITATED, 500_000, 1_000_000, ""));
        double both = 0.25 + Math.asin(Leaning.ASSUMED.typical()) / (2 * Math.PI);
        assertThat(share(prospect.noneMissed())).isCloseTo(both, within(CLOSE));
        assertThat(prospect.firstMissed()).extracting(TermsProspect.First::clause).containsExactly("much", "little");
        assertThat(share(prospect.firstMissed().getFirst().futures())).isCloseTo(1 - 2 * both, within(CLOSE));
        assertThat(share(prospect.firstMissed().getLast().futures())).isCloseTo(both, within(CLOSE));
    }

    /** The right to end it exists in just the futures in which the clause is missed; and nothing ends by itself. */
    @Test
    void aMissedClauseLetsSomebodyEndTheStageAndEndsNothing() {
        var prospect = prospect(terms("[food] North shall distribute at least 100 relief each day", "if [food] is missed: South may end the stage"),
                1, figure(Kind.FACILITATED, 3, 8, ""));
        var opening = prospect.openings().getFirst();
        assertThat(opening.because()).containsExactly("food");
        assertThat(opening.who()).containsExactly("South");
        assertThat(opening.futures()).isEqualTo(prospect.clauses().getFirst().missed());
        assertThat(prospect.noneOpened()).isEqualTo(prospect.clauses().getFirst().kept());
        assertThat(prospect.firstMissed().getFirst().futures()).isEqualTo(opening.futures());
        assertThat(prospect.noneMissed()).isEqualTo(prospect.clauses().getFirst().kept());
    }

    @Test
    void anExtensionIsEarnedAsOftenAsWhatEarnsItIsDone() {
        var prospect = prospect(terms("extended by 1 day for every 100 relief beyond 0, at most 2 days",
                "[food] North shall distribute at least 100 relief on day 1"), 1, figure(Kind.FACILITATED, 3, 8, ""));
        assertThat(prospect.extensions()).singleElement().satisfies(extension -> {
            assertThat(share(extension.earned())).isCloseTo(3.5 / 9, within(CLOSE));
            assertThat(extension.most()).isEqualTo(1);
            assertThat(extension.words()).isEqualTo("1 day for every 100 relief beyond 0");
        });
    }

    @Test
    void ofWhatAPlanDoesNotCountEveryFutureIsSilent() {
        var clauses = prospect(terms("[food] North shall distribute at least 100 relief each day",
                "[sky] North shall not fly in north"), 1, figure(Kind.BROKE_OFF, 1, 2, "")).clauses();
        assertThat(clauses.stream().filter(c -> c.clause().equals("sky"))).isNotEmpty().allSatisfy(c -> {
            assertThat(c.unsaid()).isEqualTo(MANY);
            assertThat(c.kept() + c.missed()).isZero();
            assertThat(c.reason()).isNotBlank();
        });
    }

    @Test
    void theSameFuturesGiveTheSameProspect() {
        var terms = terms("[food] North shall distribute at least 100 relief each day");
        assertThat(prospect(terms, 2, figure(Kind.FACILITATED, 3, 8, ""))).isEqualTo(prospect(terms, 2, figure(Kind.FACILITATED, 3, 8, "")));
    }
}

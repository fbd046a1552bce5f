package org.respite.terms.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Quantity.Part;
import org.respite.terms.tree.Role;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.TimeOfDay;
import org.respite.terms.tree.Who;

/** A file of terms says what its lines say, and every mistake in it is told. */
class TermsReaderTest {

    private static Duty duty(String... lines) {
        return Drafts.pause("count truck as trucks admitted", lines).clauses().findFirst().orElseThrow().duty();
    }

    @Test
    void aQuotaHasItsAmountItsDayAndItsHour() {
        var duty = (Duty.Obligation) duty("[aid] North shall admit at least 1,200 trucks each day by 18:00 in Asia/Qatar");
        assertThat(duty.who()).isEqualTo(new Who.Named(List.of("North")));
        assertThat(duty.deed()).isEqualTo("admit");
        assertThat(duty.quantity().orElseThrow().bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(duty.quantity().orElseThrow().parts()).containsExactly(new Part(OptionalLong.of(1200), "truck"));
        assertThat(duty.qualifiers().rhythm()).contains(new Rhythm.EachDay());
        assertThat(duty.qualifiers().deadline()).contains(
                new Deadline.At(new TimeOfDay(18 * 60), false, Optional.of(ZoneId.of("Asia/Qatar"))));
    }

    @Test
    void anExchangeKeyMayOweTwoSortsForOne() {
        var duty = (Duty.Obligation) duty(
                "[key] North shall release 30 lifer and 20 detainee for every 9 soldier released, by 24:00 the same day");
        assertThat(duty.quantity().orElseThrow().parts()).extracting(Part::count).containsExactly("lifer", "detainee");
        assertThat(duty.qualifiers().exchange().orElseThrow().every()).isEqualTo(9);
    }

    @Test
    void clauseNamesMayBeAnyWord() {
        assertThat(duty("[end] North shall leave \"the bridge\" by day 2")).isInstanceOf(Duty.Obligation.class);
    }

    @Test
    void aConsequenceHasItsSteps() {
        var stage = Drafts.pause("", "[quiet] North and South shall not attack anywhere",
                "if [quiet] is breached: notify within 1 hour; 6 hours to cure; then either party may end the stage at 07:00 the next day")
                .stages().getFirst();
        var consequence = stage.consequences().getFirst();
        assertThat(consequence.condition().facts()).containsExactly(new Fact.OfClause("quiet", true, State.BREACHED));
        assertThat(consequence.steps()).hasSize(3);
        var response = (Step.Response) consequence.steps().getLast();
        assertThat(response.who()).isEqualTo(new Who.EitherParty());
        assertThat(response.action()).isEqualTo(new Action.End(false));
        assertThat(response.at()).contains(new Deadline.At(new TimeOfDay(7 * 60), true, Optional.empty()));
    }

    @Test
    void thirdStatesMayWithholdOnACondition() {
        var instrument = Drafts.read("""
                agreement "Support"
                parties North, South
                third states "United States"
                [arms] "United States" may withhold "some arms" if "a large operation in Rafah" is reported
                """);
        assertThat(instrument.actors()).extracting(a -> a.role()).contains(Role.THIRD_STATE);
        var duty = (Duty.Permission) instrument.clauses().findFirst().orElseThrow().duty();
        assertThat(duty.action()).isEqualTo(new Action.Deed("withhold some arms"));
        assertThat(duty.qualifiers().dependence()).isPresent();
    }

    @Test
    void theThreeExamplesAreRead() {
        for (var name : List.of("truce.terms", "four-hours.terms", "tokyo.terms")) {
            assertThat(Drafts.mistakes(Drafts.example(name))).as(name).isEmpty();
        }
    }

    @Test
    void remarksBelongToTheLineAboveThatIsLessSetIn() {
        var instrument = Drafts.pause("left open by agreement: evidence", "[list] North shall hand over the list by 22:00",
                "  source \"a public report\"", "  claimed by South");
        var remarks = instrument.clauses().findFirst().orElseThrow().remarks();
        assertThat(remarks.sources()).containsExactly("a public report");
        assertThat(remarks.claimedBy()).containsExactly("South");
        assertThat(instrument.remarks().open()).hasSize(1);
    }

    @Test
    void everyMistakeIsToldAndOneHidesNoOther() {
        var mistakes = Drafts.mistakes("""
                agreement "Pause"
                parties North, South
                time zone Asia/Gazza
                stage pause
                  begins 2023-02-30 07:00
                  lasts 4 dyas
                  [a] North shal release at least 10 hostage each day
                  [b] North shall release at leest 10 hostage each day
                  [c] Nort shall answer by 25:00
                """);
        assertThat(mistakes).extracting(Mistake::line).containsExactly(3, 5, 6, 7, 8, 9, 9);
        assertThat(mistakes).extracting(Mistake::nextStep).contains("Did you mean “Asia/Gaza”?", "Did you mean “days”?",
                "Did you mean “shall”?", "Did you mean “least” instead of “leest” in column 30?", "Did you mean “North”?");
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Drafts.read(Drafts.example("truce.terms").replace("stage truce", "STAGE truce").replace("admit at least", "admit AT LEAST")))
                    .isEqualTo(Drafts.read(Drafts.example("truce.terms")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anHourThatTheClocksSkipIsNoTime() {
        // In Gaza clocks went forward on 29 April 2023 at 02:00.
        assertThat(Drafts.mistakes("""
                agreement "Pause"
                parties North, South
                time zone Asia/Gaza
                begins 2023-04-29 02:30
                """)).extracting(Mistake::code).containsExactly(MistakeCode.NO_SUCH_TIME);
    }
}

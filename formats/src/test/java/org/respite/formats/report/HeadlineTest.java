package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.respite.formats.paper.ReportPdf;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;

/** What a minister is told first. */
class HeadlineTest {

    private final StripPlan world = StripPlan.small();

    @Test
    void aWarningStandsWhereReliefDependsOnARelease() {
        assertThat(headline(world.scenario()).reliefIsConditional()).isTrue();
    }

    @Test
    void withoutAHandOverReliefDependsOnNothing() {
        var free = world.scenario();
        for (Id.HandOver handOver : free.people().handOvers().stream().map(HandOver::id).toList()) {
            free = new Modification.RemoveHandOver(handOver).apply(free);
        }
        assertThat(headline(free).reliefIsConditional()).isFalse();
    }

    @Test
    void aNeedThatNoGoodsCanReachIsNamedBesideTheFloorThatLeavesItOut() {
        assertThat(page(withoutAWayTo("Farside"))).contains("lowest survival coverage where goods can come", "nothing of them is met");
    }

    @Test
    void aFloorOfAllNeedsIsToldWithoutReserve() {
        assertThat(page(world.outcome()))
                .contains("lowest survival coverage")
                .doesNotContain("where goods can come", "nothing of them is met");
    }

    private Outcome withoutAWayTo(String place) {
        var told = world.outcome();
        var needs = told.needs().stream()
                .map(n -> new NeedOutcome(n.place(), n.item(), !n.place().value().equals(place), n.days()))
                .toList();
        return new Outcome(told.survivalFloor(), told.worth(), needs, told.groups(), told.handOversMade(),
                told.exposedPersons(), told.longestExposure(), told.vehicleMetres());
    }

    private String page(Outcome outcome) {
        var report = ReportWriter.of(world.scenario(), world.plan(), outcome, List.of(), List.of(), new Verdict.Accepted(), Edition.PUBLIC);
        try (var document = Loader.loadPDF(ReportPdf.of(report.summaryPaper(Language.EN)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Headline headline(Scenario scenario) {
        return Headline.of(new Subject(scenario, world.plan(), world.outcome(), Edition.PUBLIC));
    }
}

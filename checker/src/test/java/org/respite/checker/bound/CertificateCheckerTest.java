package org.respite.checker.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.checker.Finding;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.checker.bound.CertificateChecker.Digested;
import org.respite.model.ProblemsPage;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.proof.Relaxed;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/** A certificate that was made up, spoiled or taken from elsewhere is refused, and the page says with which words. */
class CertificateCheckerTest {

    private static final Scenario SCENARIO = SmallTown.scenario();
    private static final String OF_PLAN = "a".repeat(64);
    private static final String OF_OTHER = "b".repeat(64);
    private static final Plan PLAN = claiming(60);

    /** Nothing moves; it claims that nothing is worth more than {@code bound}. */
    private static Plan claiming(double bound) {
        var plan = Plans.plan(SCENARIO, List.of(), List.of());
        var claims = plan.claims();
        return new Plan(plan.scenario(), plan.scenarioDigest(), plan.seed(), List.of(), List.of(),
                new Claims(claims.survivalFloor(), claims.worth(), 0, claims.worth(), bound));
    }

    private static Certificate certificate(Proof proof) {
        double bound = BoundEvaluator.evaluate(SCENARIO, proof).bound();
        return Certificate.of(SCENARIO, Plans.DIGEST, OF_PLAN, bound, proof);
    }

    private static CertificateReport check(Certificate certificate, Plan plan) {
        var outcome = new PlanChecker().check(SCENARIO, plan, Plans.DIGEST).outcome();
        return CertificateChecker.check(
                certificate, new Digested<>(SCENARIO, Plans.DIGEST), new Digested<>(plan, OF_PLAN), outcome);
    }

    private static Certificate claimingBound(double bound, Proof proof) {
        return Certificate.of(SCENARIO, Plans.DIGEST, OF_PLAN, bound, proof);
    }

    /** What is done to a sound certificate, by the code that refuses it. */
    private static Map<String, CertificateReport> spoiled() {
        var sound = certificate(SmallTown.sound());
        var proof = sound.proof();
        var more = new ArrayList<>(proof.prices());
        more.add(new Price.OfStock(new Id.Stock("nowhere"), 1));
        return Map.of(
                "C101", check(Certificate.of(SCENARIO, OF_OTHER, OF_PLAN, sound.bound(), proof), PLAN),
                "C102", check(Certificate.of(SCENARIO, Plans.DIGEST, OF_OTHER, sound.bound(), proof), PLAN),
                "C103", check(claimingBound(sound.bound(), new Proof(0, Map.of(), more)), PLAN),
                "C104", check(claimingBound(40, proof), PLAN),
                "C105", check(certificate(SmallTown.proof(0.5, new Price.OfFloor(0, 10))), PLAN),
                "C106", check(new Certificate(sound.scenario(), Plans.DIGEST, OF_PLAN, sound.bound(), sound.priced(),
                        List.of(Relaxed.WHOLE), proof), PLAN),
                "C107", check(sound, claiming(45)));
    }

    @Test
    void aSoundCertificateIsAccepted() {
        var report = check(certificate(SmallTown.sound()), PLAN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.evaluation().orElseThrow().bound()).isCloseTo(50.2, within(1e-9));
        assertThat(report.gap()).hasValue(1);
        assertThat(report.relaxed()).contains(Relaxed.RANGE).doesNotContain(Relaxed.HAND_OVERS, Relaxed.BINS);
    }

    @Test
    void everySpoiledCertificateIsRefusedForItsOwnReason() {
        spoiled().forEach((code, report) ->
                assertThat(report.findings()).extracting(Finding::code).as(code).containsExactly(code));
    }

    @Test
    void aPriceThatWasChangedIsFoundOut() {
        var sound = certificate(SmallTown.sound());
        for (int i = 0; i < sound.proof().prices().size(); i++) {
            var prices = new ArrayList<>(sound.proof().prices());
            prices.set(i, changed(prices.get(i)));
            var report = check(claimingBound(sound.bound(), new Proof(0, Map.of(), prices)), PLAN);
            assertThat(report.findings()).extracting(Finding::code).contains("C104");
        }
    }

    @Test
    void nothingIsEvaluatedForAnotherScenario() {
        var report = spoiled().get("C101");
        assertThat(report).isNotNull();
        assertThat(report.evaluation()).isEmpty();
        assertThat(report.gap()).isEmpty();
    }

    static Stream<ProblemsPage.Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("C"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void thePageShowsWhatTheCheckerSays(ProblemsPage.Section section) {
        var report = spoiled().get(section.code());
        assertThat(report).as(section.code()).isNotNull();
        assertThat(report.findings())
                .extracting(f -> ProblemsPage.oneLine(f.code() + " " + f.message()))
                .contains(section.message());
    }

    @Test
    void everyReasonHasASectionOnThePage() {
        assertThat(sections().map(ProblemsPage.Section::code)).containsExactlyElementsOf(spoiled().keySet().stream().sorted().toList());
    }

    private static Price changed(Price price) {
        return switch (price) {
            case Price.OfStore p -> new Price.OfStore(p.place(), p.item(), p.slot(), p.today(), p.each() * 1.01);
            case Price.OfStock p -> new Price.OfStock(p.stock(), p.each() * 0.99);
            default -> throw new IllegalArgumentException(price.toString());
        };
    }
}

package org.respite.mediation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.Problem;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.report.ProposalsWriter;
import org.respite.mediation.proposals.Range.Order;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;

/**
 * <pre>
 *   depot ── 60 min ── [town]     guarded, open 08:00 to 14:00
 *   food, two trucks of 10 t      needs 60 t, survival 20 t
 * </pre>
 */
class ProposalsTest {

    @TempDir
    private Path folder;

    private static Scenario world() {
        return new WorldBuilder()
                .rules(r -> r.safetyMargin(Duration.ZERO))
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .places("depot")
                .place("Hiddenville", p -> p.zone("north"))
                .bothWays("depot", "Hiddenville", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 300_000)
                .need("Hiddenville", "food", 100, 20_000, 60_000)
                .fleet("trucks", "depot", 2)
                .build();
    }

    private Path file(String name, String changes) throws IOException {
        return Files.writeString(folder.resolve(name), "format: respite-changes/1\ntitle: About " + name + "\nchanges:\n" + changes);
    }

    private Comparison compare(Path... files) {
        var base = world();
        var proposals = new ArrayList<Proposal>();
        proposals.add(new Proposal("as-it-is", base.title(), base, List.of(), List.of()));
        proposals.addAll(((ProposalReader.Read) ProposalReader.read(base, List.of(files))).proposals());
        return Comparison.of(proposals, PlannerOptions.DEFAULT, PlannerControl.SILENT);
    }

    @Test
    void moreIsSaidOnlyWhereTheOthersBoundLiesBelow() throws IOException {
        var comparison = compare(
                file("trucks.yaml", "  - {change: add-vehicles, fleet: trucks, vehicles: 2}\n"),
                file("stock.yaml", "  - {change: add-stock, stock: more, place: depot, item: food, quantity: 1000, unit: kg, owner: aid}\n"));
        var base = comparison.compared().get(0);
        var trucks = comparison.compared().get(1);
        var stock = comparison.compared().get(2);
        assertThat(comparison.byWorth(trucks, base)).isEqualTo(Order.MORE);
        assertThat(comparison.byWorth(base, trucks)).isEqualTo(Order.LESS);
        assertThat(comparison.byWorth(base, stock)).isEqualTo(Order.UNDECIDED);
        assertThat(trucks.worth().low()).isGreaterThan(base.worth().high());
        assertThat(trucks.proposal().title()).isEqualTo("About trucks.yaml");
        assertThat(trucks.proposal().changes()).hasSize(1);
        assertThat(ComparisonText.of(comparison)).contains("cannot be told apart", "trucks", "unknown");
    }

    @Test
    void aSmallerPauseDoesNotLookBetterBecauseItReachesFewerPlaces() throws IOException {
        var comparison = compare(file("closed.yaml", "  - {change: remove-pause, pause: %s}\n"
                .formatted(world().permissions().pauses().getFirst().id())));
        var closed = comparison.compared().get(1);
        assertThat(closed.floor().orElseThrow().low()).isZero();
        assertThat(closed.floor().orElseThrow().high()).isLessThan(1e-6);
        assertThat(comparison.byFloor(comparison.compared().get(0), closed)).isEqualTo(Order.MORE);
        assertThat(closed.asked().zoneHours()).isZero();
        assertThat(comparison.compared().get(0).asked().zoneHours()).isEqualTo(6);
    }

    @Test
    void otherNeedsAreNotCompared() throws IOException {
        var comparison = compare(file("needs.yaml", "  - {change: set-need, place: Hiddenville, item: food, unit: kg, persons: 500}\n"));
        assertThat(comparison.byWorth(comparison.compared().get(0), comparison.compared().get(1))).isEqualTo(Order.INCOMPARABLE);
    }

    @Test
    void allProblemsOfAllProposalsAreToldAtOnce() throws IOException {
        var reading = ProposalReader.read(world(), List.of(
                file("one.yaml", "  - {change: add-vehicles, fleet: lorries, vehicles: 2}\n"),
                file("two.yaml", "  - {change: open-gates}\n"),
                folder.resolve("three.yaml")));
        var problems = ((ProposalReader.Refused) reading).problems();
        assertThat(problems).extracting(p -> Path.of(p.file()).getFileName().toString())
                .contains("one.yaml", "two.yaml", "three.yaml");
        assertThat(problems).allMatch(p -> !p.nextStep().isBlank());
    }

    @Test
    void everyProposalHasANameOfItsOwnAndTheyAreFew() throws IOException {
        var twice = Files.createDirectory(folder.resolve("other"));
        var one = file("one.yaml", "  - {change: add-vehicles, fleet: trucks, vehicles: 2}\n");
        var other = Files.copy(one, twice.resolve("one.yaml"));
        assertThat(codes(ProposalReader.read(world(), List.of(one, other)))).containsExactly("S732");
        var many = new ArrayList<Path>();
        for (int i = 0; i <= ProposalReader.MOST; i++) {
            many.add(Files.copy(one, folder.resolve("copy" + i + ".yaml")));
        }
        assertThat(codes(ProposalReader.read(world(), many))).containsExactly("S731");
    }

    @Test
    void thePublicPageNamesNoPlaceAndTellsNoWorth() throws IOException {
        var comparison = compare(file("trucks.yaml", "  - {change: add-vehicles, fleet: trucks, vehicles: 2}\n"));
        var writer = ProposalsWriter.of(ProposalsReport.of("A world", comparison), Edition.PUBLIC);
        for (var language : List.of(Language.EN, Language.AR)) {
            assertThat(writer.html(language)).doesNotContain("Hiddenville", "\"worth\":{", "14:00");
        }
        assertThat(writer.json()).contains("respite-proposals/1", "\"unknown\"").doesNotContain("Hiddenville", "\"asks\" : [ \"");
    }

    private static List<String> codes(ProposalReader.Reading reading) {
        return ((ProposalReader.Refused) reading).problems().stream().map(Problem::code).toList();
    }
}

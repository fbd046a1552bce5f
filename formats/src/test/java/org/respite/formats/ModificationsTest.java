package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/** Changes are applied in order and leave their base as it was. */
class ModificationsTest {

    private static final String HEAD = "format: respite-changes/1\nchanges:\n";

    @TempDir
    Path temp;

    @Test
    void aPauseIsCutAndTrucksAreAdded() {
        var folder = changed("""
                  - change: cut-pause
                    pause: midday
                    from: 2023-11-24T13:00
                    to: 2023-11-24T14:00
                  - change: add-vehicles
                    fleet: wfp-trucks
                    vehicles: 5
                """);
        var scenario = folder.scenario();
        assertThat(scenario.permissions().pauses().getFirst().windows())
                .isEqualTo(Windows.of(Window.ofSeconds(36_000, 46_800)));
        assertThat(scenario.supply().fleets().getFirst().count()).isEqualTo(10);
        assertThat(scenario.modifications())
                .containsExactly("pause midday cut by 1 window(s)", "fleet wfp-trucks: 10 vehicles");
        assertThat(ScenarioDigest.of(scenario))
                .isNotEqualTo(ScenarioDigest.of(ScenarioFolder.in(temp, "plain").scenario()));
    }

    @Test
    void everyChangeCanBeMade() {
        var folder = changed("""
                  - {change: close-road, road: rafah-nuseirat, both-ways: yes, from: 2023-11-24, to: 2023-11-24}
                  - {change: set-road, road: rafah-nuseirat, capacity-per-hour: 100}
                  - {change: extend-pause, pause: midday, from: 2023-11-24T14:00, to: 2023-11-24T15:00}
                  - {change: add-pause, pause: evening, zones: [middle], from: 2023-11-24T18:00, to: 2023-11-24T20:00,
                     agreed: no, declared-by: party A}
                  - {change: add-corridor, corridor: c2, roads: [rafah-nuseirat], modes: [truck, car], from: 2023-11-24,
                     to: 2023-11-24}
                  - {change: add-stock, stock: more, place: rafah, item: food, unit: kg, quantity: 500, owner: WFP}
                  - {change: set-need, place: nuseirat, item: food, unit: kg, full-per-day: 120000}
                  - {change: set-vehicles, fleet: wfp-trucks, vehicles: 9}
                  - {change: remove-vehicles, fleet: wfp-trucks, vehicles: 2}
                  - {change: remove-corridor, corridor: food-road}
                  - {change: remove-pause, pause: evening}
                  - {change: add-handover, handover: held, category: persons held, persons: 3, received-at: nuseirat, delivered-at: rafah,
                     carrier: wfp-trucks, from: 2023-11-24T11:00, to: 2023-11-24T13:00}
                  - {change: remove-stock, stock: more}
                  - {change: remove-need, place: nuseirat, item: food}
                  - {change: add-need, place: nuseirat, item: food, unit: kg, persons: 5, full-per-day: 7,
                     distributed-per-hour: 7}
                """);
        var scenario = folder.scenario();
        assertThat(scenario.modifications()).hasSize(16);
        assertThat(scenario.people().handOvers()).extracting(h -> h.persons()).containsExactly(3);
        assertThat(scenario.network().roads()).allSatisfy(r -> assertThat(r.closures().list()).hasSize(1));
        assertThat(scenario.network().roads().getFirst().capacityPerHour()).isEqualTo(100);
        assertThat(scenario.permissions().pauses().getFirst().windows())
                .isEqualTo(Windows.of(Window.ofSeconds(36_000, 54_000)));
        assertThat(scenario.permissions().corridors()).extracting(c -> c.id().value()).containsExactly("c2");
        assertThat(scenario.supply().fleets().getFirst().count()).isEqualTo(7);
        assertThat(scenario.supply().needs().getFirst().fullPerDay()).isEqualTo(7);
    }

    @Test
    void aPlaceIsPreparedForPeopleWhoCome() {
        var folder = changed("""
                  - {change: set-place, place: nuseirat, room: 900, water-per-day: 12000, toilets: 40}
                  - {change: set-place, place: nuseirat, present: 100}
                """);
        var scenario = folder.scenario();
        var nuseirat = scenario.network().places().get(1);
        assertThat(nuseirat.reception().orElseThrow().vacancies(scenario.rules())).isEqualTo(700);
        assertThat(scenario.modifications().getLast())
                .isEqualTo("place nuseirat receives: room 900, water 12000 l a day, 40 toilets, 100 present");
    }

    @Test
    void rivalFiguresCanBeReplaced() {
        var folder = changed("""
                  - {change: remove-figures, topic: trucks a day}
                  - {change: add-figure, topic: trucks a day, value: "85", unit: trucks, believed: yes,
                     source: a report, as-of: Nov 2023}
                """)
                .write("figures.csv", "topic,value,believed\ntrucks a day,200,yes\ntrucks a day,300,no\n");
        assertThat(folder.scenario().evidence().figures()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo("85");
            assertThat(figure.believed()).isTrue();
            assertThat(figure.provenance().asOf()).isEqualTo("Nov 2023");
        });
    }

    @Test
    void figuresOnATopicThatNobodyGaveCannotBeRemoved() {
        assertThat(changed("  - {change: remove-figures, topic: ships}").told())
                .containsExactly("S406 changes.yaml 3 change");
    }

    @Test
    void aCrossingAndItsQuotasCanBeChanged() {
        var folder = changed("""
                  - {change: set-crossing, crossing: gate, persons-per-hour: 90, people-hours: "08:00-16:00"}
                  - {change: add-quota, crossing: gate, counts: persons, most: 100, daily: yes}
                  - {change: remove-quotas, crossing: gate}
                """)
                .write("crossings.csv", "crossing,outside,inside,persons per hour\ngate,rafah,nuseirat,60\n");
        var scenario = folder.scenario();
        assertThat(scenario.network().crossings().getFirst().personsPerHour()).isEqualTo(90);
        assertThat(scenario.network().crossings().getFirst().peopleHours().isAlways()).isFalse();
        assertThat(scenario.supply().quotas()).isEmpty();
    }

    @Test
    void whatIsWrongWithAChangeIsNamedWithItsLine() {
        var folder = changed("""
                  - change: cut-pause
                    pause: midnight
                    from: 2023-11-24T13:00
                    to: 2023-11-24T12:00
                  - change: shut-road
                    road: rafah-nuseirat
                  - change: set-vehicles
                    fleet: wfp-trucks
                    trucks: 4
                  - change: remove-vehicles
                    fleet: wfp-trucks
                    vehicles: 6
                  - {change: add-pause, pause: midday, zones: [middle], from: 2023-11-24, to: 2023-11-24, agreed: yes}
                """);
        assertThat(folder.told()).contains(
                "S301 changes.yaml 3 pause",
                "S401 changes.yaml 3 to",
                "S208 changes.yaml 7 change",
                "S112 changes.yaml 11 trucks",
                "S204 changes.yaml 12 vehicles",
                "S406 changes.yaml 15 change");
    }

    @Test
    void aScenarioMayBeNothingButABaseAndChanges() throws IOException {
        ScenarioFolder.in(temp, "base");
        var folder = Files.createDirectory(temp.resolve("late"));
        Files.writeString(folder.resolve("scenario.yaml"), """
                format: respite-scenario/1
                name: late
                base: ../base
                modifications: [changes.yaml]
                """);
        Files.writeString(folder.resolve("changes.yaml"), HEAD + "  - {change: remove-pause, pause: midday}\n");
        assertThat(ScenarioReader.read(folder)).isInstanceOfSatisfying(ScenarioReading.Read.class, read -> {
            assertThat(read.scenario().name()).isEqualTo("late");
            assertThat(read.scenario().permissions().pauses()).isEmpty();
        });
    }

    @Test
    void aProblemOfTheBaseIsToldWithItsFolder() throws IOException {
        ScenarioFolder.in(temp, "base").delete("places.csv");
        var folder = Files.createDirectory(temp.resolve("late"));
        Files.writeString(folder.resolve("scenario.yaml"),
                "format: respite-scenario/1\nname: late\nbase: ../base\n");
        assertThat(ScenarioReader.read(folder)).isInstanceOfSatisfying(ScenarioReading.Refused.class,
                r -> assertThat(r.problems().getFirst().file()).isEqualTo("../base/places.csv"));
    }

    @Test
    void pathsMayNotLeaveTheFolders() throws IOException {
        Files.writeString(temp.resolve("outside.yaml"), HEAD);
        var folder = ScenarioFolder.in(temp).append("scenario.yaml", "modifications: [../outside.yaml]");
        assertThat(folder.told()).contains("S115 scenario.yaml 16 modifications");
        for (var base : new String[] {"/", "..", "../..", ".", "../scenario", "../../x", "\"../a\\0b\""}) {
            var other = ScenarioFolder.in(temp, "other" + base.hashCode());
            other.write("scenario.yaml", "format: respite-scenario/1\nname: a\nbase: " + base + "\n");
            assertThat(other.problems()).isNotEmpty();
        }
    }

    @Test
    void scenariosThatAreEachOthersBaseAreRefused() throws IOException {
        for (var name : new String[] {"a", "b"}) {
            var folder = Files.createDirectory(temp.resolve(name));
            Files.writeString(folder.resolve("scenario.yaml"),
                    "format: respite-scenario/1\nname: x\nbase: ../" + (name.equals("a") ? "b" : "a") + "\n");
        }
        assertThat(ScenarioReader.read(temp.resolve("a"))).isInstanceOfSatisfying(ScenarioReading.Refused.class,
                r -> assertThat(r.problems()).extracting(Problem::code).containsExactly("S115"));
    }

    private ScenarioFolder changed(String changes) {
        return ScenarioFolder.in(temp).write("changes.yaml", HEAD + changes)
                .append("scenario.yaml", "modifications: [changes.yaml]");
    }
}

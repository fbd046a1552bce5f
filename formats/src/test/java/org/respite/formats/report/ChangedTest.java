package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Change;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a file of changes may hold is told in the words of each language that tells of changes, with all its values. */
class ChangedTest {

    private static final Id.Road ROAD = new Id.Road("bridge");
    private static final Id.Crossing CROSSING = new Id.Crossing("gate");
    private static final Id.Pause PAUSE = new Id.Pause("midday");
    private static final Id.Place PLACE = new Id.Place("camp");

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void everyChangeHasWordsForItsKindAndItsValues(Language language) {
        var words = JsonMapper.shared().readTree(Resource.text("report/words/" + language + ".json"));
        for (var modification : modifications()) {
            for (var changed : Changed.of(new Change(Moment.START, "by phone", List.of(modification), Optional.empty()))) {
                var key = "told.changed." + changed.kind().orElseThrow(() -> new AssertionError(modification));
                var named = Pattern.compile("\\{(\\w+)\\}").matcher(words.path(key).asString()).results()
                        .map(place -> place.group(1)).filter(name -> !name.equals("windows")).collect(Collectors.toSet());
                assertThat(named).as(key).isEqualTo(changed.values().keySet()).isNotEmpty();
            }
        }
    }

    private static List<Modification> modifications() {
        var scenario = scenario();
        var supply = scenario.supply();
        var group = scenario.people().groups().getFirst();
        var handOver = scenario.people().handOvers().getFirst();
        var figure = scenario.evidence().figures().getFirst();
        return List.of(
                new Modification.CloseRoad(ROAD, Windows.NEVER),
                new Modification.SetRoadCapacity(ROAD, 120, 20),
                new Modification.SetRoadTimes(ROAD, Map.of(Mode.TRUCK, Duration.ofMinutes(5), Mode.BUS, Duration.ofMinutes(4),
                        Mode.AMBULANCE, Duration.ofMinutes(3), Mode.CAR, Duration.ofMinutes(3), Mode.FOOT, Duration.ofMinutes(40))),
                new Modification.SetReception(PLACE, scenario.network().places().stream().flatMap(p -> p.reception().stream())
                        .findFirst().orElseThrow()),
                new Modification.AddPause(scenario.permissions().pauses().getFirst()),
                new Modification.ExtendPause(PAUSE, Windows.NEVER),
                new Modification.CutPause(PAUSE, Windows.NEVER),
                new Modification.RemovePause(PAUSE),
                new Modification.AddCorridor(scenario.permissions().corridors().getFirst()),
                new Modification.RemoveCorridor(new Id.Corridor("coast")),
                new Modification.AddFleet(supply.fleets().getFirst()),
                new Modification.SetVehicles(supply.fleets().getFirst().id(), 7),
                new Modification.AddStock(supply.stocks().getFirst()),
                new Modification.RemoveStock(supply.stocks().getFirst().id()),
                new Modification.AddNeed(supply.needs().getFirst()),
                new Modification.SetNeed(supply.needs().getFirst()),
                new Modification.RemoveNeed(PLACE, supply.items().getFirst().id()),
                new Modification.SetCrossing(scenario.network().crossings().getFirst()),
                new Modification.CloseCrossing(CROSSING, Windows.NEVER),
                new Modification.AddPeople(PLACE, 100),
                new Modification.AddQuotas(supply.quotas()),
                new Modification.RemoveQuotas(CROSSING),
                new Modification.RemoveGroup(group.id()),
                new Modification.AddHandOver(handOver),
                new Modification.RemoveHandOver(handOver.id()),
                new Modification.AddFigure(figure),
                new Modification.RemoveFigures(figure.topic()));
    }

    private static Scenario scenario() {
        return ((ScenarioReading.Read) ScenarioReader.read(Path.of("..", "examples", "gaza-2023-11"))).scenario();
    }
}

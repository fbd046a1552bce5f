package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.model.quantity.Mode.AMBULANCE;
import static org.respite.model.quantity.Mode.BUS;
import static org.respite.model.quantity.Mode.CAR;
import static org.respite.model.quantity.Mode.FOOT;
import static org.respite.model.quantity.Mode.TRUCK;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/**
 * One road of 900 m between two towns; what its tags say is what the scenario holds.
 *
 * <pre>
 *   west 1 ─────── 2 east
 * </pre>
 */
class WayTagsTest {

    private static final Set<Mode> VEHICLES = Set.of(TRUCK, BUS, AMBULANCE, CAR);

    @TempDir
    Path temp;

    /** The way under test, with a street beside it for everybody, so that no direction is a trap. */
    private LittleMap.Made made(String tags) {
        return new LittleMap()
                .node(1, 0, 0).node(2, 900, 0).node(3, 450, 450)
                .way(10, tags, 1, 2)
                .way(20, "highway=tertiary|name=beside", 1, 3, 2)
                .place("west", 0, 0).place("east", 900, 0)
                .into(temp);
    }

    private static List<Road> roads(LittleMap.Made made, String from) {
        return made.roads().stream().filter(r -> r.id().value().startsWith("w10") && r.from().value().equals(from)).toList();
    }

    private static Road ahead(LittleMap.Made made) {
        return roads(made, "west").getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, true, false", "1, true, false", "true, true, false", "-1, false, true", "reverse, false, true",
        "no, true, true", "0, true, true", "alternating, true, true", "reversible, false, false", "oddly, true, true",
    })
    void oneWayIsKeptInAllItsValues(String value, boolean ahead, boolean back) {
        var made = made("highway=primary|oneway=" + value);
        assertThat(roads(made, "west").stream().anyMatch(r -> r.times().containsKey(CAR))).isEqualTo(ahead);
        assertThat(roads(made, "east").stream().anyMatch(r -> r.times().containsKey(CAR))).isEqualTo(back);
        assertThat(roads(made, "east").stream().anyMatch(r -> r.times().containsKey(FOOT))).as("people on foot turn round").isTrue();
    }

    @Test
    void aRoundaboutAndAMotorwayAreOneWayWithoutSayingSo() {
        assertThat(roads(made("highway=primary|junction=roundabout"), "east")).noneMatch(r -> r.times().containsKey(CAR));
        assertThat(roads(made("highway=motorway"), "east")).isEmpty();
        assertThat(made("highway=motorway_link").remarks()).anyMatch(r -> r.startsWith("oneway: motorway_link without oneway"));
    }

    @Test
    void busesDriveAgainstAOneWayStreetWhereTheyHaveALane() {
        var made = made("highway=secondary|oneway=yes|oneway:bus=no");
        assertThat(roads(made, "east")).anySatisfy(r -> assertThat(r.times()).containsKey(BUS).doesNotContainKey(CAR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // tags | seconds of a car | seconds of a truck over 900 m
        "maxspeed=50 | 72 | 72", "maxspeed=30 mph | 74.6 | 74.6", "maxspeed=10 knots | 194.4 | 194.4",
        "maxspeed=XX:urban | 72 | 72", "maxspeed=DE:zone:30 | 120 | 120", "maxspeed=walk | 514.3 | 514.3",
        "maxspeed=none | 49.8 | 54", "maxspeed=50;30 | 72 | 72", "maxspeed=120 | 30 | 40.5",
        "maxspeed:hgv=40 | 49.8 | 90", "maxspeed:forward=20 | 180 | 180", "surface=mud | 324 | 324",
        "surface=gravel | 108 | 108", "smoothness=very_bad | 162 | 162", "surface=asphalt | 49.8 | 54", "lit=yes | 49.8 | 54",
    })
    void speedFollowsLimitThenClassAndNeverExceedsTheSurface(String tags, double car, double truck) {
        var road = ahead(made("highway=primary|" + tags.strip()));
        assertThat((double) road.times().get(CAR).toSeconds()).isCloseTo(car, within(0.6));
        assertThat((double) road.times().get(TRUCK).toSeconds()).isCloseTo(truck, within(0.6));
        assertThat(road.times().get(FOOT).toSeconds()).isEqualTo(810);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "highway=primary | 1500", "highway=primary,lanes=4 | 3000", "highway=primary,oneway=yes,lanes=3 | 4500",
        "highway=trunk | 1700", "highway=motorway | 4000", "highway=residential,lanes=1 | 300",
        "highway=residential,lanes=3,lanes:backward=1 | 1200", "highway=residential,lanes=many | 600",
        "highway=primary,oneway=yes,lanes=3,lanes:bus:forward=1 | 3000", "highway=primary,oneway=alternating | 750",
        "highway=footway | 221", "highway=footway,width=3 | 441", "highway=service | 300",
    })
    void capacityIsLanesTimesWhatALaneTakes(String tags, double capacity) {
        assertThat(ahead(made(tags.strip().replace(',', '|'))).capacityPerHour()).isEqualTo(capacity);
    }

    @Test
    void whoMayPassIsDecidedByTheMostParticularKey() {
        assertThat(ahead(made("highway=residential|motor_vehicle=no|bus=yes")).times()).containsOnlyKeys(BUS, FOOT);
        assertThat(ahead(made("highway=service|access=private|emergency=yes")).times()).containsOnlyKeys(AMBULANCE);
        assertThat(ahead(made("highway=pedestrian|hgv=delivery")).times()).containsOnlyKeys(TRUCK, FOOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "highway=primary,foot=no | false", "highway=motorway | false", "highway=trunk,motorroad=yes | false",
        "highway=primary | true", "highway=steps | true", "highway=cycleway | true",
    })
    void peopleOnFootUseWhatIsNotClosedToThem(String tags, boolean may) {
        assertThat(roads(made(tags.strip().replace(',', '|')), "west").stream().anyMatch(r -> r.times().containsKey(FOOT)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "maxweight=7.5 | TRUCK BUS", "maxweight=3 t | TRUCK BUS AMBULANCE", "maxweight=25000 kg | TRUCK", "maxweight:hgv=20 | TRUCK",
        "maxheight=3.5 | TRUCK BUS", "maxheight=12'6\" | TRUCK BUS", "maxheight=default | ", "maxwidth=2.1 | TRUCK BUS AMBULANCE",
        "maxaxleload=8 | TRUCK BUS", "hgv=no | TRUCK", "maxweight=heavy | ",
    })
    void aLimitShutsOutWhatIsLarger(String tags, String shut) {
        var times = ahead(made("highway=primary|bridge=yes|" + tags.strip())).times();
        var words = shut == null ? Set.<String>of() : Set.of(shut.strip().split(" "));
        for (var mode : VEHICLES) {
            assertThat(times.containsKey(mode)).as("%s, %s", tags, mode).isEqualTo(!words.contains(mode.name()));
        }
        assertThat(times).containsKey(FOOT);
    }

    @Test
    void aSmallerTruckPassesWhereAnotherDoesNot() {
        var map = new LittleMap().node(1, 0, 0).node(2, 900, 0).way(10, "highway=primary|maxweight=12", 1, 2).truck(10, 3.5);
        assertThat(map.into(temp).road("n1", "n2").times()).containsKey(TRUCK).doesNotContainKey(BUS);
    }

    @Test
    void bridgesAndTunnelsAreNamed() {
        assertThat(ahead(made("highway=primary|name=Ponte Nova|bridge=viaduct")).name()).isEqualTo("Ponte Nova (bridge)");
        assertThat(ahead(made("highway=primary|ref=A4|tunnel=yes")).name()).isEqualTo("A4 (tunnel)");
        assertThat(ahead(made("highway=living_street")).name()).isEqualTo("unnamed living street");
    }

    @Test
    void aFerryTakesItsTimeAndWhatItHolds() {
        var road = ahead(made("route=ferry|motor_vehicle=yes|duration=00:12|capacity:car=20|interval=00:30"));
        assertThat(road.times()).containsOnlyKeys(TRUCK, BUS, AMBULANCE, CAR, FOOT);
        assertThat(road.times().get(TRUCK).toSeconds()).isEqualTo(720);
        assertThat(road.capacityPerHour()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"construction", "proposed", "razed", "platform", "raceway"})
    void whatIsNoRoadTodayIsLeftOutAndSaid(String kind) {
        var made = made("highway=" + kind);
        assertThat(roads(made, "west")).isEmpty();
        assertThat(made.remarks()).contains("way: highway=" + kind + " -> no road that can be used today");
    }
}

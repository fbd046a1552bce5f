package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.quantity.Mode.BUS;
import static org.respite.model.quantity.Mode.CAR;
import static org.respite.model.quantity.Mode.FOOT;
import static org.respite.model.quantity.Mode.TRUCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;

/** Small networks: what is cut, kept, joined and left out. */
class NetworkTest {

    private static final String STREET = "highway=tertiary|maxspeed=40";

    @TempDir
    Path temp;

    /**
     * <pre>
     *   a ── 2 ── 3 ── b      three ways, the middle one narrow and a bridge
     * </pre>
     */
    @Test
    void aChainBecomesOneRoadAndKeepsItsNarrowestPart() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0).node(3, 1200, 0).node(4, 3000, 0)
                .way(10, "highway=primary|name=Long Road|maxspeed=40", 1, 2)
                .way(11, "highway=tertiary|bridge=yes|maxspeed=40", 2, 3)
                .way(12, "highway=primary|name=Long Road|maxspeed=40", 3, 4)
                .place("a", 0, 0).place("b", 3000, 0)
                .into(temp);
        assertThat(made.told()).containsExactly("a-b", "b-a");
        var road = made.road("a", "b");
        assertThat(road.name()).isEqualTo("Long Road (bridge)");
        assertThat(road.metres()).isEqualTo(3000);
        assertThat(road.times().get(CAR)).isEqualTo(Duration.ofSeconds(300));
        assertThat(road.capacityPerHour()).isEqualTo(600);
        assertThat(road.shape().getFirst().longitude()).isZero();
        assertThat(made.road("b", "a").shape().getLast().longitude()).isZero();
    }

    /**
     * <pre>
     *        4 (dead end)       6 ─ 7
     *        │                  │   │   (a quarter behind one junction)
     *   a ── 2 ──────────────── 3 ──┘── b
     * </pre>
     */
    @Test
    void whatLiesOnNoWayBetweenPlacesIsLeftOut() {
        var map = new LittleMap()
                .node(1, 0, 0).node(2, 500, 0).node(3, 1000, 0).node(4, 500, 400).node(5, 2000, 0).node(6, 1000, 300)
                .node(7, 1200, 300)
                .way(10, STREET, 1, 2, 3, 5)
                .way(11, STREET, 2, 4)
                .way(12, STREET, 3, 6, 7, 3);
        assertThat(map.into(temp).told()).as("without places nobody knows what lies at a dead end").hasSize(6);
        var made = map.place("a", 0, 0).place("b", 2000, 0).into(temp);
        assertThat(made.told()).containsExactly("a-b", "b-a");
        assertThat(made.remarks()).contains("dead end: roads on no way between two places -> left out");
    }

    /**
     * <pre>
     *   a ──┬── 3 ──┬── b     two ways round, one shared bridge 5
     *       └── 4 ──┘5 ──
     * </pre>
     */
    @Test
    void aBottleneckThatTwoWaysShareStaysOneRoad() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 500, 0).node(3, 1000, 300).node(4, 1000, -300).node(5, 1500, 0).node(6, 2000, 0)
                .way(10, STREET, 1, 2).way(11, STREET, 2, 3, 5).way(12, STREET, 2, 4, 5)
                .way(13, "highway=service|bridge=yes", 5, 6)
                .place("a", 0, 0).place("b", 2000, 0)
                .into(temp);
        assertThat(made.told()).containsExactly("a-n2", "b-n5", "n2-a", "n2-n5", "n2-n5", "n5-b", "n5-n2", "n5-n2");
        assertThat(made.road("n5", "b").capacityPerHour()).isEqualTo(300);
    }

    @Test
    void whatCannotBeReachedAndLeftAgainIsToldAsAnIsland() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 5000, 0).node(3, 9000, 9000).node(4, 9100, 9000).node(5, 6000, 0)
                .way(10, STREET, 1, 2)
                .way(11, STREET, 3, 4)
                .way(12, STREET + "|oneway=yes|foot=no", 2, 5)
                .into(temp);
        assertThat(made.told()).containsExactly("n1-n2", "n2-n1");
        assertThat(made.remarks()).contains(
                "island: roads that cannot be reached and left again -> closed to truck",
                "island: roads that cannot be reached and left again -> closed to foot");
    }

    @Test
    void twoSidesOfABorderAreBothKept() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 5000, 0).node(3, 5100, 0).node(4, 9000, 0)
                .way(10, STREET, 1, 2).way(11, STREET, 3, 4)
                .into(temp);
        assertThat(made.told()).containsExactly("n1-n2", "n2-n1", "n3-n4", "n4-n3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "barrier=bollard | FOOT", "barrier=gate | all", "barrier=gate,access=no | none", "barrier=gate,locked=yes | none",
        "barrier=bollard,bus=yes | BUS FOOT", "barrier=jersey_barrier | FOOT", "barrier=border_control | all",
        "barrier=height_restrictor,maxheight=3 | AMBULANCE CAR FOOT", "barrier=strange | FOOT", "barrier=gate,motor_vehicle=private | FOOT",
    })
    void aBarrierStopsThoseWhomItStops(String tags, String passing) {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0, tags.strip().replace(',', '|')).node(3, 2000, 0)
                .node(4, 0, 900).node(5, 2000, 900)
                .way(10, STREET, 1, 2, 3).way(11, STREET, 1, 4, 5, 3)
                .place("a", 0, 0).place("b", 2000, 0)
                .into(temp);
        for (var mode : List.of(TRUCK, BUS, CAR, FOOT)) {
            long straight = Routes.seconds(made.scenario(), mode, "a", "b").orElseThrow();
            boolean passes = passing.strip().equals("all") || passing.contains(mode.name());
            double metres = passes ? 2000 : 3800;
            double expected = mode == FOOT ? metres * 0.9 : metres / 10;
            assertThat(straight).as("%s through %s", mode, tags).isBetween((long) expected - 3, (long) expected + 3);
        }
    }

    /** Monday 6 May 2024 is the day of the import; a scenario that is begun starts on Friday 10 May. */
    @Test
    void hoursThatAreTheSameEveryDayAreClosuresWithoutDates() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0)
                .way(10, STREET + "|access:conditional=no @ (22:00-06:00)", 1, 2)
                .into(temp);
        var closed = made.road("n1", "n2").closures();
        assertThat(isClosed(closed, 5)).isTrue();
        assertThat(isClosed(closed, 6)).isFalse();
        assertThat(isClosed(closed, 23)).isTrue();
        assertThat(lines(made, "closures.csv")).hasSize(3).last().asString().contains(",yes,,,00:00-06:00;22:00-24:00");
    }

    @Test
    void hoursOfSomeWeekdaysAreClosuresOfTheDaysOfTheHorizon() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0)
                .way(10, STREET + "|access:conditional=no @ (Fr 07:00-09:00)", 1, 2)
                .into(temp);
        assertThat(lines(made, "closures.csv")).anyMatch(line -> line.contains("2024-05-10,2024-05-10,07:00-09:00"));
        var closed = made.road("n1", "n2").closures();
        assertThat(isClosed(closed, 8)).isTrue();
        assertThat(isClosed(closed, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hgv:conditional=no @ (06:00-09:00) | BUS CAR FOOT", "motor_vehicle:conditional=no @ (weight>7.5) | CAR FOOT",
        "access=no,access:conditional=yes @ (PH) | ", "motor_vehicle:conditional=no @ (sunset-sunrise) | FOOT",
        "motor_vehicle:conditional=no @ snow | TRUCK BUS CAR FOOT", "access:conditional=nonsense | TRUCK BUS CAR FOOT",
    })
    void aConditionThatHoursCannotSayIsTakenOnTheSafeSide(String tags, String open) {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0).node(3, 500, 500)
                .way(10, "highway=primary|" + tags.strip().replace(',', '|'), 1, 2)
                .way(20, STREET, 1, 3, 2)
                .place("a", 0, 0).place("b", 1000, 0)
                .into(temp);
        for (var mode : List.of(TRUCK, BUS, CAR, FOOT)) {
            boolean isOpen = made.roads().stream()
                    .anyMatch(r -> r.id().value().startsWith("w10") && r.times().containsKey(mode));
            assertThat(isOpen).as("%s, %s", tags, mode).isEqualTo(open != null && open.contains(mode.name()));
        }
        assertThat(made.remarks()).isNotEmpty();
    }

    /** Vehicles may enter a pedestrian street in the morning; people walk there at all hours. */
    @Test
    void peopleOnFootDoNotKeepTheHoursOfVehicles() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0)
                .way(10, "highway=pedestrian|motor_vehicle=no|motor_vehicle:conditional=yes @ (06:00-10:00)", 1, 2)
                .into(temp);
        assertThat(made.told()).hasSize(4);
        assertThat(made.roads()).anySatisfy(r -> {
            assertThat(r.times()).containsOnlyKeys(FOOT);
            assertThat(r.closures().list().isEmpty()).isTrue();
        });
        assertThat(made.roads()).anySatisfy(r -> {
            assertThat(r.times()).doesNotContainKey(FOOT).containsKey(TRUCK);
            assertThat(isClosed(r.closures(), 11)).isTrue();
            assertThat(isClosed(r.closures(), 7)).isFalse();
        });
    }

    /**
     * <pre>
     *              c 3
     *               │ 11
     *   a 1 ──10── 2 ──12── 4 b       a detour 13 from b to c
     * </pre>
     */
    private LittleMap turns() {
        return new LittleMap()
                .node(1, 0, 0).node(2, 1000, 0).node(3, 1000, 1000).node(4, 2000, 0).node(5, 2000, 1000)
                .way(10, STREET, 1, 2).way(11, STREET, 2, 3).way(12, STREET, 2, 4).way(13, STREET, 4, 5, 3)
                .place("a", 0, 0).place("b", 2000, 0).place("c", 1000, 1000);
    }

    @Test
    void aForbiddenTurnMakesVehiclesGoRound() {
        var free = turns().into(temp).scenario();
        assertThat(Routes.seconds(free, CAR, "a", "c")).hasValue(200);
        var made = turns().turn(1, "restriction=no_left_turn", 10, 2, 11).into(temp);
        var bound = made.scenario();
        assertThat(Routes.seconds(bound, CAR, "a", "c").orElseThrow()).isBetween(400L, 404L);
        assertThat(Routes.seconds(bound, CAR, "c", "a").orElseThrow()).isBetween(200L, 202L);
        assertThat(Routes.seconds(bound, CAR, "b", "c").orElseThrow()).isBetween(200L, 202L);
        assertThat(Routes.seconds(bound, FOOT, "a", "c").orElseThrow()).isBetween(1800L, 1802L);
        assertThat(made.roads().stream().filter(r -> r.id().value().startsWith("w10"))).as("each road stays one road").hasSize(2);
    }

    @Test
    void theOnlyTurnAllowedForbidsTheOthersAndExceptionsAreKept() {
        var made = turns().turn(1, "restriction=only_straight_on|except=bus", 10, 2, 12).into(temp);
        assertThat(Routes.seconds(made.scenario(), CAR, "a", "c").orElseThrow()).isGreaterThan(390);
        assertThat(Routes.seconds(made.scenario(), BUS, "a", "c").orElseThrow()).isLessThan(210);
    }

    @Test
    void turnsThatCannotBeKeptAreTold() {
        assertThat(turns().turn(1, "restriction:conditional=no_left_turn @ (07:00-09:00)", 10, 2, 11).into(temp).remarks())
                .anyMatch(r -> r.startsWith("turn: restriction:conditional"));
        assertThat(turns().turn(1, "restriction=no_u_turn", 10, 2, 10).into(temp).remarks())
                .anyMatch(r -> r.startsWith("turn: restriction on roads that are left out, or on turning round"));
    }

    /**
     * <pre>
     *        hospital (20 m off)     camp (200 m off)
     *   1 ──────────────────────────────────────────── 2
     * </pre>
     */
    @Test
    void aPlaceOnTheRoadCutsItAndOneBesideItGetsAConnector() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 3000, 0)
                .way(10, STREET, 1, 2)
                .place("hospital", 1000, 20).place("camp", 2000, 200)
                .into(temp);
        assertThat(made.told()).containsExactly("camp-hospital", "hospital-camp");
        assertThat(made.road("hospital", "camp").metres()).isEqualTo(1000 + 200);
        assertThat(made.road("hospital", "camp").times().get(TRUCK)).isEqualTo(Duration.ofSeconds(100 + 36));
        assertThat(made.remarks()).anyMatch(r -> r.startsWith("connector: a place beside the road"));
        assertThat(made.report().places()).extracting(OsmReport.PlaceDistance::metres)
                .satisfiesExactly(m -> assertThat(m).isBetween(19.9, 20.1), m -> assertThat(m).isBetween(199.9, 200.1));
        assertThat(made.scenario().network().places()).anySatisfy(place -> {
            assertThat(place.id().value()).isEqualTo("hospital");
            assertThat(place.location().latitude()).isEqualTo(Math.round(LittleMap.degrees(20) * 1e7) / 1e7);
        });
    }

    @Test
    void twoPlacesAtOneSpotAreBothJoined() {
        var made = new LittleMap().node(1, 0, 0).node(2, 3000, 0).way(10, STREET, 1, 2)
                .place("a", 0, 0).place("b", 0, 1).place("c", 3000, 0)
                .into(temp);
        assertThat(Routes.seconds(made.scenario(), TRUCK, "a", "c").orElseThrow()).isBetween(300L, 302L);
        assertThat(Routes.seconds(made.scenario(), TRUCK, "b", "c").orElseThrow()).isBetween(300L, 302L);
    }

    @Test
    void placesAreJoinedToRoadsThatTrucksUseThoughAPathIsNearer() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 3000, 0).node(3, 0, 100).node(4, 3000, 100)
                .way(10, STREET, 1, 2).way(11, "highway=footway", 3, 4).way(12, "highway=footway", 1, 3)
                .place("a", 1000, 90).place("b", 3000, 0)
                .into(temp);
        assertThat(Routes.seconds(made.scenario(), TRUCK, "a", "b")).isPresent();
    }

    @Test
    void theAreaCutsRoadsAndTheCutIsTold() {
        var made = new LittleMap()
                .node(1, 0, 0).node(2, 500, 0).node(3, 1000, 0).node(4, 5000, 0)
                .way(10, STREET, 1, 2, 3, 4)
                .area("-0.001,-0.001,0.012,0.001")
                .into(temp);
        assertThat(made.told()).containsExactly("n1-n3", "n3-n1");
        assertThat(made.remarks()).contains("edge: a way that leads out of the area or the file -> cut there");
    }

    @Test
    void lowerClassesAreLeftOutWhereThatIsAskedFor() {
        var map = new LittleMap().node(1, 0, 0).node(2, 500, 0).node(3, 1000, 0)
                .way(10, STREET, 1, 2).way(11, "highway=residential", 2, 3).downTo(RoadClass.TERTIARY);
        assertThat(map.into(temp).told()).containsExactly("n1-n2", "n2-n1");
    }

    @Test
    void theSourceOfTheMapStandsInEveryRow() {
        var made = new LittleMap().node(1, 0, 0).node(2, 500, 0).way(10, STREET, 1, 2).into(temp);
        assertThat(made.road("n1", "n2").provenance().source()).contains("OpenStreetMap contributors", "ODbL");
        assertThat(made.road("n1", "n2").provenance().isEstimate()).isTrue();
    }

    private static boolean isClosed(Windows closures, int hour) {
        var at = new Moment(hour * 3600L);
        return closures.overlaps(at, at.plus(Duration.ofSeconds(1)));
    }

    private static List<String> lines(LittleMap.Made made, String file) {
        try {
            return Files.readAllLines(made.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

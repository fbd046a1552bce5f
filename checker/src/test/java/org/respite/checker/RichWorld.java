package org.respite.checker;

import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Itinerary.people;
import static org.respite.checker.Plans.handOut;

import java.time.Duration;
import java.util.List;
import org.respite.model.FleetDraft;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/**
 * A world that has some of everything, and a correct plan for it, both by hand.
 *
 * <pre>
 *  outside                    ║ Gate      calm              │ north: guarded, paused 08–16
 *  Depot ──60── Terminal ──30── GateOut   Yard ─10─ Base ─10─ Hold ─20─ Junction ─15─ Hospital (shelter)
 *  (stocks)     (inspection)   (inspection)          │15        │             ├─10─ Camp
 *                             ║                     Haven      │             ├─10─ Village
 *                             ║                                │             └─400─ Farm (too far from refuge)
 * </pre>
 */
public final class RichWorld {

    private RichWorld() {}

    public static Scenario scenario() {
        var world = new WorldBuilder()
                .name("rich", "A world with some of everything")
                .hours(48)
                .rules(r -> r.safetyMargin(Duration.ofMinutes(30)).exposureCap(Duration.ofHours(3)))
                .guarded("north")
                .calm("south")
                .pause("north", "08:00", "16:00");
        places(world);
        roads(world);
        goods(world);
        fleets(world);
        movers(world);
        return world.build();
    }

    private static void places(WorldBuilder world) {
        world.place("Depot", p -> p.kind(Place.Kind.WAREHOUSE).loadsPerHour(20))
                .place("Terminal", p -> p.kind(Place.Kind.INSPECTION))
                .place("GateOut", p -> p.kind(Place.Kind.CROSSING))
                .place("Yard", p -> p.zone("south").kind(Place.Kind.CROSSING).transshipment().loadsPerHour(20))
                .place("Base", p -> p.zone("south").kind(Place.Kind.BASE))
                .place("Haven", p -> p.zone("south").kind(Place.Kind.SHELTER).shelter().vacancies(200))
                .place("Hold", p -> p.kind(Place.Kind.HOLDING_POINT))
                .place("Junction", p -> p.zone("north").kind(Place.Kind.JUNCTION))
                .place(
                        "Hospital",
                        p -> p.zone("north")
                                .kind(Place.Kind.HOSPITAL)
                                .shelter()
                                .permittedClasses("fuel")
                                .open("08:00", "17:00")
                                .unloadsPerHour(20))
                .place("Camp", p -> p.zone("north").open("08:00", "18:00"))
                .place("Village", p -> p.zone("north"))
                .place("Farm", p -> p.zone("north"))
                .crossing(
                        "Gate",
                        "GateOut",
                        "Yard",
                        c -> c.inspections("Terminal", "GateOut")
                                .bays(5)
                                .transfer(Duration.ofMinutes(20))
                                .yardRoomKilograms(20_000)
                                .cargoHours("06:00", "20:00")
                                .peopleHours("09:00", "15:00")
                                .itemsLetThrough("flour", "fuel")
                                .personsPerHour(100))
                .inspection(new Inspection(
                        new Id.Place("Terminal"),
                        20,
                        Duration.ofMinutes(20),
                        WorldTime.windows("05:00", "20:00"),
                        Provenance.UNKNOWN))
                .inspection("GateOut", 20, Duration.ofMinutes(20));
    }

    private static void roads(WorldBuilder world) {
        world.bothWays("Depot", "Terminal", 60, r -> r.modes(Mode.TRUCK).capacityPerHour(400))
                .bothWays("Terminal", "GateOut", 30, r -> r.modes(Mode.TRUCK).capacityPerHour(400))
                .bothWays("Yard", "Base", 10, r -> r.capacityPerHour(400))
                .bothWays("Base", "Hold", 10, r -> r.capacityPerHour(400))
                .bothWays("Base", "Haven", 15, r -> r.capacityPerHour(400))
                .bothWays("Hold", "Junction", 20, r -> r.zone("north").capacityPerHour(400))
                .bothWays("Junction", "Hospital", 15, r -> r.zone("north").capacityPerHour(400))
                .bothWays("Junction", "Camp", 10, r -> r.zone("north").capacityPerHour(400))
                .road("Junction", "Camp", 10, r -> r.closed("14:00", "15:00"))
                .bothWays("Junction", "Village", 10, r -> r.zone("north").capacityPerHour(400))
                .bothWays("Junction", "Farm", 400, r -> r.zone("north").capacityPerHour(400))
                .corridor("road of the people", List.of("Village-Junction", "Junction-Hold"), "07:00", "16:00", Mode.FOOT);
    }

    private static void goods(WorldBuilder world) {
        world.item("flour")
                .item("fuel", i -> i.unit("l").gramsPerUnit(850).restrictedClass("fuel"))
                .item("cement", i -> i.restrictedClass("dual use"))
                .stock("Depot", "flour", 40_000)
                .stock("Depot", "fuel", 5_000, s -> s.available("02:00"))
                .stock("Terminal", "flour", 1_000)
                .stock("Depot", "flour", 10_000, s -> s.id("flour of others").owner("others"))
                .need("Hospital", "flour", 1_000, 3_000, 6_000, n -> n.distributedPerHour(4_000))
                .need("Hospital", "fuel", 1_000, 500, 1_000, n -> n.distributedPerHour(1_000))
                .need("Camp", "flour", 2_000, 6_000, 12_000, n -> n.distributedPerHour(4_000));
    }

    private static void fleets(WorldBuilder world) {
        world.fleet("haulers", "Depot", 10, f -> limits(f).items("flour", "fuel"))
                .fleet("local", "Base", 10, f -> limits(f).items("flour", "fuel"))
                .fleet("buses", "Base", 4, f -> limits(f).buses(50))
                .fleet("ambulances", "Base", 4, f -> limits(f).buses(4).mode(Mode.AMBULANCE).emergency())
                .fleet("neutral", "Base", 2, f -> limits(f).mode(Mode.CAR).seats(6).items());
    }

    private static FleetDraft limits(FleetDraft fleet) {
        return fleet.largestConvoy(4)
                .crewHours(Duration.ofHours(10))
                .turnaround(Duration.ofMinutes(30))
                .rangeMetres(400_000)
                .loading(Duration.ofMinutes(15))
                .unloading(Duration.ofMinutes(15));
    }

    private static void movers(WorldBuilder world) {
        world.group("families", "Village", families(4, 30), g -> g.modes(Mode.BUS, Mode.FOOT).destinations("Haven"))
                .group("patients", "Village", families(2, 4), g -> g.modes(Mode.AMBULANCE).exits("Gate").weight(20))
                .group("nationals", "Base", families(3, 10), g -> g.modes(Mode.FOOT).exits("Gate"))
                .group("unsure", "Village", families(4, 10), g -> g.modes(Mode.BUS, Mode.FOOT)
                        .destinations("Haven")
                        .basis(""))
                .handOver("first", 5, "Camp", "Yard", "neutral", "09:00", "12:00")
                .quota("Gate", "00:00", "24:00", new Quota.Trucks(), 20)
                .quota("Gate", "00:00", "24:00", new Quota.OfItem(new Id.Item("fuel")), 2_000)
                .quota("Gate", "00:00", "24:00", new Quota.OfGroup(new Id.Group("nationals")), 15)
                .quota("Gate", "00:00", "24:00", new Quota.AllPersons(), 40);
    }

    public static Plan plan(Scenario world) {
        return Plans.plan(
                world,
                movements(world),
                List.of(
                        handOut("Hospital", "flour", "10:00", "12:00", 6_000),
                        handOut("Hospital", "fuel", "10:00", "12:00", 1_000),
                        handOut("Camp", "flour", "11:00", "13:00", 4_000)));
    }

    private static List<Movement> movements(Scenario world) {
        var haul = convoy(world, "haul", "haulers", "04:15", 1, 2)
                .load(15, from("Depot", "flour", 12_000), from("Depot", "fuel", 1_000))
                .travel("Terminal")
                .inspect(20)
                .travel("GateOut")
                .inspect(20)
                .transfer("Gate", 20, of("flour", 12_000), of("fuel", 1_000))
                .travel("Terminal", "Depot");
        var relief = convoy(world, "relief", "local", "07:00", 1, 2)
                .notified("-45:00")
                .travel("Yard")
                .load(30, of("flour", 10_000), of("fuel", 1_000))
                .travel("Base", "Hold", "Junction", "Hospital")
                .unload(30, of("flour", 6_000), of("fuel", 1_000))
                .travel("Junction", "Camp")
                .unload(30, of("flour", 4_000))
                .travel("Junction", "Hold")
                .waitUntil("10:45")
                .travel("Base");
        var bus = convoy(world, "bus", "buses", "08:30", 1)
                .notified("-45:00")
                .travel("Hold", "Junction", "Village")
                .board("families", 20, families(4, 12))
                .travel("Junction", "Hold", "Base", "Haven")
                .alight("families", 20, families(4, 12))
                .travel("Base");
        var walk = people(world, "walk", "families", Mode.FOOT, "09:00", families(4, 10))
                .spread(Duration.ofMinutes(30))
                .travel("Junction", "Hold", "Base", "Haven");
        var leave = people(world, "leave", "nationals", Mode.FOOT, "10:00", families(3, 5))
                .travel("Yard")
                .exit("nationals", "Gate", 15, families(3, 5));
        var patients = convoy(world, "patients", "ambulances", "10:00", 1, 2)
                .notified("-20:00")
                .travel("Hold", "Junction", "Village")
                .board("patients", 15, families(2, 4))
                .travel("Junction", "Hold", "Base", "Yard")
                .exit("patients", "Gate", 15, families(2, 4))
                .travel("Base");
        var release = convoy(world, "release", "neutral", "09:00", 1)
                .notified("-45:00")
                .travel("Hold", "Junction", "Camp")
                .receive("first", 15, 5)
                .travel("Junction", "Hold", "Base", "Yard")
                .deliver("first", 15, 5)
                .travel("Base");
        return List.of(haul, relief, bus, walk, leave, patients, release).stream()
                .map(Itinerary::movement)
                .toList();
    }
}

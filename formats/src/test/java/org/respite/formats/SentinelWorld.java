package org.respite.formats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.report.Verdict;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.GrainBracket;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Boundary;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Zone;

/**
 * One of everything that an edition may or may not show, each with a word of its own to look for.
 *
 * <pre>
 *   Hidden Well ──(guarded, pause of Party Ash)── Secret Mill ──(calm)── Quiet Yard
 * </pre>
 */
public final class SentinelWorld {

    /** 07:13 of the first day. */
    static final long DEPARTURE = 25_980;

    private final Scenario scenario;

    public SentinelWorld() {
        var world = new WorldBuilder()
                .name("sentinel", "A world of marked things")
                .start("UTC", "2024-05-06T00:00")
                .hours(48)
                .zone(new Zone(new Id.Zone("north"), "North", false, List.of(), Provenance.UNKNOWN))
                .pause(new Pause(new Id.Pause("p"), "relief", List.of(new Id.Zone("north")), WorldTime.windows("00:00", "48:00"),
                        true, List.of("Party Ash"), Provenance.UNKNOWN))
                .boundaries(List.of(new Boundary("XX01", "Area Larch",
                        List.of(List.of(new GeoPoint(31, 34), new GeoPoint(31, 35), new GeoPoint(32, 35), new GeoPoint(32, 34),
                                new GeoPoint(31, 34))))))
                .place("well", p -> p.names(Map.of("en", "Hidden Well")).location(new GeoPoint(31.54321, 34.51234)).zone("north")
                        .provenance(new Provenance("told by the miller", "May", "")))
                .place("mill", p -> p.names(Map.of("en", "Secret Mill")).location(new GeoPoint(31.5, 34.5)))
                .place("yard", p -> p.names(Map.of("en", "Quiet Yard")).location(new GeoPoint(31.4, 34.4)))
                .bothWays("well", "mill", 30, r -> r.zone("north"))
                .bothWays("mill", "yard", 30)
                .item("food", i -> i.name("Item Maple").unit("kg").gramsPerUnit(1000))
                .stock("mill", "food", 9_000, s -> s.owner("Owner Elm"))
                .fleet("trucks", "mill", 500, f -> f.owner("Owner Oak"))
                .fleet("others", "yard", 5, f -> f.owner("Owner Yew"))
                .fleet("ambulances", "mill", 2, f -> f.owner("Owner Oak").buses(8))
                .group("walkers", "yard", Families.singles(4_321), g -> g.name("Walkers of the yard").basis("asked at the gate")
                        .destinations("mill"))
                .group("patients", "well", Families.singles(7), g -> g.name("Seven of the ward").destinations("mill")
                        .purpose(PeopleGroup.Purpose.MEDICAL))
                .modifications("The mill road was closed");
        for (var place : List.of("well", "mill", "yard")) {
            world.need(place, "food", 1_003, 500, 1_000, n -> {});
        }
        scenario = world.build();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Publication publication(Edition edition) {
        return new Publication(
                scenario, plan(), outcome(),
                List.of(new Bottleneck("Choke at the mill", WorldTime.window("00:00", "24:00"), "truck", 241.77)),
                List.of("Warning of the miller"), new Verdict.Accepted(), edition,
                new Publication.Form(List.of(Language.EN), true, true), Optional.of(certificate()));
    }

    private Certificate certificate() {
        var proof = new Proof(0.5, Map.of(), List.of(new Price.OfStock(new Id.Stock("food@mill"), 241.77)));
        return Certificate.of(scenario, plan().scenarioDigest(), PlanJson.digest(plan(), scenario), 818_000.2, proof);
    }

    Plan plan() {
        var cargo = List.of(new Cargo(new Id.Item("food"), 900, Optional.of(new Id.Stock("food@mill"))));
        var delivered = List.of(new Cargo(new Id.Item("food"), 900, Optional.empty()));
        var first = new Steps(DEPARTURE)
                .add((a, b) -> new Step.Load(place("mill"), a, b, cargo))
                .travel("mill-well")
                .add((a, b) -> new Step.Unload(place("well"), a, b, delivered))
                .travel("well-mill");
        var other = new Steps(DEPARTURE + 7_200).travel("yard-mill").travel("mill-yard");
        var walk = new Steps(DEPARTURE + 3_600).travel("yard-mill");
        var seven = Families.singles(7);
        var patients = new Steps(DEPARTURE + 10_800)
                .travel("mill-well")
                .add((a, b) -> new Step.Board(new Id.Group("patients"), place("well"), a, b, seven))
                .travel("well-mill")
                .add((a, b) -> new Step.Alight(new Id.Group("patients"), place("mill"), a, b, seven));
        return new Plan("sentinel", "d1ge57".repeat(10) + "abcd", 7,
                List.of(
                        movement("MV-1717", new Carrier.Convoy(new Id.Fleet("trucks"), List.of(417)), first),
                        movement("MV-2828", new Carrier.Convoy(new Id.Fleet("others"), List.of(1)), other),
                        movement("MV-3939", new Carrier.OnTheirOwn(
                                new Id.Group("walkers"), Mode.FOOT, Families.singles(4_321)), walk),
                        movement("MV-5151", new Carrier.Convoy(new Id.Fleet("ambulances"), List.of(1)), patients)),
                List.of(new Distribution(place("well"), new Id.Item("food"), new Moment(36_000), new Moment(72_000), 900)),
                new Claims(OptionalDouble.of(0.5), 812_345.6, 0, 812_345.6, 818_000.2)
                        .withGrain(Optional.of(new GrainBracket(OptionalDouble.of(0.45), 811_717.1, 819_292.3))));
    }

    private Outcome outcome() {
        var days = List.of(new DayOutcome(500, 1_000, 900), new DayOutcome(500, 1_000, 0));
        return new Outcome(
                OptionalDouble.of(0.5), 812_345.6,
                scenario.supply().needs().stream().map(n -> new NeedOutcome(n.place(), n.item(), true, days)).toList(),
                List.of(
                        new GroupOutcome(new Id.Group("walkers"), 4_321, List.of(4_321L, 0L)),
                        new GroupOutcome(new Id.Group("patients"), 7, List.of(7L, 0L))),
                List.of(),
                IntStream.range(0, scenario.calendar().slots()).mapToObj(_ -> 0.0).toList(),
                Duration.ZERO, 100_000);
    }

    private static Movement movement(String id, Carrier carrier, Steps steps) {
        var notified = carrier instanceof Carrier.Convoy ? Optional.of(new Moment(-90_000)) : Optional.<Moment>empty();
        return new Movement(new Id.Movement(id), carrier, notified, Duration.ofMinutes(5), steps.list);
    }

    private static Id.Place place(String id) {
        return new Id.Place(id);
    }

    /** Steps of half an hour, one after the other. */
    private static final class Steps {

        private interface Make {
            Step of(Moment from, Moment to);
        }

        private final List<Step> list = new ArrayList<>();
        private long now;

        Steps(long start) {
            now = start;
        }

        Steps add(Make step) {
            list.add(step.of(new Moment(now), new Moment(now + 1_800)));
            now += 1_800;
            return this;
        }

        Steps travel(String road) {
            return add((a, b) -> new Step.Travel(new Id.Road(road), a, b, place(road.split("-")[0]), place("mill")));
        }
    }
}

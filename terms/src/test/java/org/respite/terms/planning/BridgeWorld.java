package org.respite.terms.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Zone;
import org.respite.terms.tree.Instrument;

/**
 * Two days from 24 November 2023, 07:00, at a bridge:
 *
 * <pre>
 *   depot ── [gate] ── yard ── town
 *   outside        inside, zone “bridge”, guarded
 * </pre>
 */
final class BridgeWorld {

    private static final Provenance BY_AID = new Provenance("the text of the pause; clause [aid] of pause", "", "");
    private static final Id.Crossing GATE = new Id.Crossing("gate");

    private final WorldBuilder world = new WorldBuilder()
            .name("bridge", "The bridge")
            .start("Asia/Gaza", "2023-11-24T07:00")
            .hours(48)
            .zone(new Zone(new Id.Zone("bridge"), "bridge", false, List.of(List.of(new GeoPoint(31, 34), new GeoPoint(31, 35),
                    new GeoPoint(32, 35), new GeoPoint(31, 34))), Provenance.UNKNOWN))
            .guarded("hills")
            .places("depot")
            .place("yard", p -> p.zone("bridge"))
            .place("town", p -> p.zone("bridge"))
            .item("diesel")
            .crossing("gate", "depot", "yard")
            .fleet("trucks", "depot", 50)
            .fleet("cars", "town", 2);
    private final List<Movement> movements = new ArrayList<>();
    private final List<Distribution> distributions = new ArrayList<>();

    /** A limit for both days together, which the scenario ties to clause [aid]. */
    BridgeWorld limitByTerms(long most) {
        world.quota(new Quota(GATE, WorldTime.window("00:00", "48:00"), new Quota.Trucks(), most, BY_AID));
        return this;
    }

    BridgeWorld limit(long most) {
        world.quota("gate", "00:00", "48:00", new Quota.Trucks(), most);
        return this;
    }

    BridgeWorld handOver(String id, int persons, String clause, String opens, String closes) {
        world.handOver(new HandOver(new Id.HandOver(id), "persons held", persons, new Id.Place("town"), new Id.Place("yard"),
                new Id.Fleet("cars"), WorldTime.window(opens, closes), true,
                new Provenance("clause [" + clause + "] of pause", "", "")));
        return this;
    }

    /** So many trucks with so much diesel each are transferred at the gate. */
    BridgeWorld trucks(int number, long dieselEach, String at) {
        var from = WorldTime.at(at);
        var transfer = new Step.Transfer(GATE, from, from.plus(Duration.ofMinutes(60)),
                List.of(new Cargo(new Id.Item("diesel"), number * dieselEach, Optional.empty())));
        movements.add(new Movement(new Id.Movement("m" + movements.size()),
                new Carrier.Convoy(new Id.Fleet("trucks"), IntStream.rangeClosed(1, number).boxed().toList()),
                Optional.empty(), Duration.ofMinutes(5), List.of(transfer)));
        return this;
    }

    BridgeWorld released(String handOver, int persons, String at) {
        var from = WorldTime.at(at);
        movements.add(new Movement(new Id.Movement("m" + movements.size()), new Carrier.Convoy(new Id.Fleet("cars"), List.of(1)),
                Optional.empty(), Duration.ofMinutes(5), List.of(new Step.Receive(new Id.HandOver(handOver), new Id.Place("town"), from,
                        from.plus(Duration.ofMinutes(20)), persons))));
        return this;
    }

    BridgeWorld handedOut(long diesel, String from, String to) {
        distributions.add(new Distribution(new Id.Place("town"), new Id.Item("diesel"), WorldTime.at(from), WorldTime.at(to), diesel));
        return this;
    }

    Scenario scenario() {
        return world.build();
    }

    Plan plan() {
        return new Plan("bridge", "", 1, movements, distributions, new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
    }

    UnderTerms under(Instrument terms) {
        return TermsInScenario.of(terms, "pause", scenario());
    }

    UnderTerms.Applied applied(Instrument terms) {
        return switch (under(terms)) {
            case UnderTerms.Applied applied -> applied;
            case UnderTerms.Refused(var conflicts) -> throw new AssertionError(conflicts);
        };
    }

    List<Conflict> conflicts(Instrument terms) {
        return switch (under(terms)) {
            case UnderTerms.Applied _ -> List.of();
            case UnderTerms.Refused(var conflicts) -> conflicts;
        };
    }

    org.respite.model.plan.TermsOutlook outlook(Instrument terms) {
        return PlanOutlook.of(terms, "pause", applied(terms), plan());
    }
}

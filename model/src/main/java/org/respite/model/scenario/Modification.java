package org.respite.model.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;

/**
 * One change of a scenario, which leaves the scenario itself as it was. What it names must be there; what it adds must
 * not: otherwise {@link #apply} throws {@link IllegalArgumentException}, with a reason for the person who asked.
 */
public sealed interface Modification {

    /** The changed scenario, with {@link #words} added to its list of modifications. */
    default Scenario apply(Scenario scenario) {
        return ScenarioEdit.apply(this, scenario);
    }

    /** What is changed, for the reader of a plan. */
    default String words() {
        return ModificationWords.of(this);
    }

    /** Counts capacities in slots of another length, which the tick must divide and which must divide the horizon. */
    record SetSlot(Duration slot) implements Modification {}

    /** Closes a directed road in further windows. */
    record CloseRoad(Id.Road road, Windows windows) implements Modification {}

    /** Changes what may enter a directed road in an hour, in passenger-car units. */
    record SetRoadCapacity(Id.Road road, double perHour, double backgroundPerHour) implements Modification {}

    /** Changes how long the modes that it names take from end to end; the others keep their times, or stay shut out. */
    record SetRoadTimes(Id.Road road, Map<Mode, Duration> times) implements Modification {
        public SetRoadTimes {
            times = Map.copyOf(times);
        }
    }

    /** Replaces what a place offers to people who come. */
    record SetReception(Id.Place place, Place.Reception reception) implements Modification {}

    record AddPause(Pause pause) implements Modification {}

    record AddCorridor(Corridor corridor) implements Modification {}

    /** Replaces the pause of the same id. */
    record SetPause(Pause pause) implements Modification {}

    /** Opens the zones of a pause in further windows. */
    record ExtendPause(Id.Pause pause, Windows windows) implements Modification {}

    /** Takes windows out of a pause. */
    record CutPause(Id.Pause pause, Windows windows) implements Modification {}

    record AddStock(Stock stock) implements Modification {}

    record AddNeed(Need need) implements Modification {}

    /** Replaces the need of the same place and item. */
    record SetNeed(Need need) implements Modification {}

    record AddFleet(Fleet fleet) implements Modification {}

    /** Changes how many vehicles a fleet has. */
    record SetVehicles(Id.Fleet fleet, int count) implements Modification {}

    /** Replaces the crossing of the same id. */
    record SetCrossing(Crossing crossing) implements Modification {}

    /** No goods and no people pass a crossing in these windows. */
    record CloseCrossing(Id.Crossing crossing, Windows windows) implements Modification {}

    /** More people at a place of need: each of its needs grows in proportion, for all of its time. */
    record AddPeople(Id.Place place, long persons) implements Modification {}

    record AddQuotas(List<Quota> quotas) implements Modification {
        public AddQuotas {
            quotas = List.copyOf(quotas);
        }
    }

    /** Replaces the quotas of a crossing that count the same and overlap one of these. */
    record SetQuotas(Id.Crossing crossing, Quota.Subject subject, List<Quota> quotas) implements Modification {
        public SetQuotas {
            quotas = List.copyOf(quotas);
        }
    }

    /** Removes every quota of a crossing. */
    record RemoveQuotas(Id.Crossing crossing) implements Modification {}

    record RemoveNeed(Id.Place place, Id.Item item) implements Modification {}

    record RemovePause(Id.Pause pause) implements Modification {}

    record RemoveCorridor(Id.Corridor corridor) implements Modification {}

    record RemoveStock(Id.Stock stock) implements Modification {}

    record RemoveGroup(Id.Group group) implements Modification {}

    record AddHandOver(HandOver handOver) implements Modification {}

    record RemoveHandOver(Id.HandOver handOver) implements Modification {}

    record AddFigure(Figure figure) implements Modification {}

    /** Removes every figure on a topic. */
    record RemoveFigures(String topic) implements Modification {}

    /**
     * A change that somebody's terms call for.
     *
     * @param clause as a reader finds it, such as “clause [aid] of truce.terms”
     */
    record ByTerms(String clause, Modification change) implements Modification {}
}

package org.respite.traffic;

import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * Replays a plan in a queue simulation that shares no code with the planner and the checker. Where the plan counts
 * capacities in slots, here every vehicle and every walker has to find its own gap: what the slots leave open shows as
 * delay. Roads are told of in {@link RoadQueue}, places in {@link Station}.
 *
 * <p>Not supported: goods and room at places (nobody waits for goods that come late), quotas, regrouping of convoys,
 * decisions to turn back.
 */
public final class TrafficReplay {

    private TrafficReplay() {}

    /** Fails for a plan that the checker refuses: its names, modes and amounts are taken as right. */
    public static Replay of(Scenario scenario, Plan plan, CapacityAt capacityAt) {
        var events = new EventList();
        var recorder = new Recorder(scenario.rules().safetyMargin());
        var ground = new Ground(scenario, capacityAt, events, recorder);
        var departures = new Departures(scenario, plan, ground, events, recorder);
        departures.start();
        events.run();

        var stranded = departures.members().stream().filter(m -> !m.isDone()).toList();
        long end = Math.max(events.now(), Nanos.of(scenario.calendar().end()));
        stranded.forEach(member -> member.strand(end));
        int members = departures.members().size();
        return new Replay(
                departures.legs(),
                recorder.arrivals(),
                recorder.delays(),
                recorder.closings(),
                members,
                members - stranded.size());
    }
}

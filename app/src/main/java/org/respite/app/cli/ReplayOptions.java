package org.respite.app.cli;

import org.respite.traffic.CapacityAt;
import picocli.CommandLine.Option;

/** Whether a checked plan is also replayed in traffic, and how much is told of it. */
final class ReplayOptions {

    @Option(
            names = "--replay",
            required = true,
            description = "Also replay the plan in a queue simulation of traffic; exit code 1 where it does not stand.")
    boolean replay;

    @Option(
            names = "--details",
            description = "With --replay: also delays by place, arrivals by place and hour, in JSON each leg of each "
                    + "movement. Operational: not to be passed on.")
    boolean details;

    @Option(names = "--both-ends", description = "With --replay: a road lets out no faster than it lets in.")
    private boolean bothEnds;

    CapacityAt capacityAt() {
        return bothEnds ? CapacityAt.BOTH_ENDS : CapacityAt.ENTRY;
    }
}

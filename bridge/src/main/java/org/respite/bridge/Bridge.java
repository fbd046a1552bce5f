package org.respite.bridge;

import java.util.List;
import java.util.Optional;
import org.respite.bridge.conflict.Deadlock;
import org.respite.bridge.reading.Agenda;
import org.respite.bridge.talks.Line;

/**
 * What positions leave room for. All of it is for the mediator alone.
 *
 * @param deadlock why there is no package; empty where there is one
 * @param complete whether these are all packages that no other is better than
 * @param planned whether every plan reached its gap
 * @param againstRelief positions that hold civilian relief back or tie it to something else
 */
public record Bridge(
        Agenda agenda, Optional<Deadlock> deadlock, List<Proposed> packages, boolean complete, List<Known> known, boolean planned,
        List<Line> againstRelief) {

    /** Stands beside every position of that kind. */
    public static final String RELIEF_IS_OWED = "Relief that civilians need is owed to them under humanitarian law, whatever else is agreed. It is"
            + " no bargaining chip: such a position is shown because it is held, not because it may be traded.";

    public Bridge {
        packages = List.copyOf(packages);
        known = List.copyOf(known);
        againstRelief = List.copyOf(againstRelief);
    }
}

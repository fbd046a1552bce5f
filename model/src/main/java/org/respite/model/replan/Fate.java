package org.respite.model.replan;

import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * What becomes of one movement, and why.
 *
 * @param why what happened, and what it does instead; none where nothing is new
 * @param next when the next thing happens that they must know of; for a cancelled movement, when it would have departed
 * @param refuge where to go to at once; empty where it need not leave its way for a refuge
 */
public record Fate(Id.Movement movement, Mark mark, Urgency urgency, List<Reason> why, Moment next, Optional<Id.Place> refuge) {

    public Fate {
        why = List.copyOf(why);
    }

    /** Why, in few words, for those who carry it out. */
    public String words() {
        return String.join("; ", why.stream().map(Reason::words).toList());
    }

    /** Who must be told first. */
    public enum Urgency {
        /** Under way, and its way into or out of a zone has closed. */
        IN_DANGER,
        /** Under way, and to do something else than it was told. */
        UNDER_WAY,
        /** Not departed yet. */
        BEFORE_DEPARTURE,
        /** To be notified, so that it can depart. */
        TO_NOTIFY,
        /** Nothing new. */
        NOTHING_NEW
    }
}

package org.respite.model.scenario;

import java.util.List;
import java.util.Set;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;

/**
 * People at one place who may go, return or leave. Never names.
 *
 * @param persons all of the group
 * @param share of them expected to go
 * @param goers those expected to go, as families that stay together
 * @param destinations places they may go to; empty where they leave by a crossing
 * @param exits crossings they may leave by; empty where they go to a place
 * @param basis on what it is known that they go of their own will; blank: unknown, and they are not planned
 * @param returnTerms the terms on which they may come back
 */
public record PeopleGroup(
        Id.Group id,
        String name,
        Id.Place home,
        Purpose purpose,
        long persons,
        Share share,
        Families goers,
        Set<Mode> modes,
        List<Id.Place> destinations,
        List<Id.Crossing> exits,
        double weight,
        String basis,
        String returnTerms,
        Provenance provenance) {

    public PeopleGroup {
        modes = Set.copyOf(modes);
        destinations = List.copyOf(destinations);
        exits = List.copyOf(exits);
        if (goers.persons() > persons) {
            throw new IllegalArgumentException("group " + id + ": more go than there are");
        }
    }

    /** Whether their departure is known to be voluntary. Without it nothing is planned for them but service in place. */
    public boolean isVoluntary() {
        return !basis.isBlank();
    }

    /** Why they move. */
    public enum Purpose {
        LEAVE,
        RETURN,
        EXIT,
        MEDICAL
    }

    /** The share of a group that is expected to go: a range, and the value that the plan uses. */
    public record Share(double low, double expected, double high) {

        public Share {
            if (!(0 <= low && low <= expected && expected <= high && high <= 1)) {
                throw new IllegalArgumentException("a share needs 0 ≤ low ≤ expected ≤ high ≤ 1");
            }
        }
    }
}

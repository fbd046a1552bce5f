package org.respite.model.replan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * How a plan continues another: what began before {@code now} is the other's, what follows is new.
 *
 * @param now when it was decided; what began before is frozen
 * @param previous SHA-256 of the plan file before, hexadecimal
 * @param marks one for each movement of either plan
 */
public record Joined(Moment now, String previous, Map<Id.Movement, Mark> marks) {

    public Joined {
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }
}

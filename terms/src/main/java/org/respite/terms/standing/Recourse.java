package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Action;

/**
 * What somebody may do under a consequence. It has no effect until one of them invokes it on record.
 *
 * @param who may invoke it; empty as long as nobody may
 * @param from from when
 * @param stands whether the condition certainly holds; otherwise it hangs on what is contested
 */
public record Recourse(
        String stage, int line, List<String> who, Action action, Optional<Instant> from, boolean stands, Reason reason) {

    public Recourse {
        who = List.copyOf(who);
    }
}

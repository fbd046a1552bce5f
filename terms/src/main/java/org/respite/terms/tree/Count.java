package org.respite.terms.tree;

import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Timing.TimeOfDay;

/**
 * Something that is counted.
 *
 * @param words what one unit is, as “persons released”
 * @param by whose doing is counted
 * @param place where it must happen to be counted
 * @param except things that are not counted although they look alike
 * @param authorities whose count decides
 * @param cutOff at which time of day the counting day ends
 * @param declared whether it has a line of its own; otherwise a clause merely named a unit
 */
public record Count(
        String name,
        int line,
        String words,
        Optional<String> by,
        Optional<String> place,
        List<String> except,
        List<String> authorities,
        Optional<TimeOfDay> cutOff,
        boolean declared,
        Remarks remarks) {

    public Count {
        except = List.copyOf(except);
        authorities = List.copyOf(authorities);
    }
}

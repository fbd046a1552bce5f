package org.respite.bridge.talks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What lies in the matter and is nobody's position: where some hold, another holds.
 *
 * @param because in words
 */
public record Rule(List<Membership> where, Membership then, String because) {

    public Rule {
        where = List.copyOf(where);
    }

    /** Of these, one must hold. */
    public List<Membership> clause() {
        return Stream.concat(where.stream().map(Membership::not), Stream.of(then)).toList();
    }

    public boolean keeps(Choice choice) {
        return clause().stream().anyMatch(m -> m.holds(choice));
    }
}

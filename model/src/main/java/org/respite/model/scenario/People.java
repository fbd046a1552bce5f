package org.respite.model.scenario;

import java.util.List;

/** Who moves: groups by their own will, and hand-overs by agreement. */
public record People(List<PeopleGroup> groups, List<HandOver> handOvers) {

    public People {
        groups = List.copyOf(groups);
        handOvers = List.copyOf(handOvers);
    }
}

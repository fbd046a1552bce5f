package org.respite.operations.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/**
 * What a rule of access speaks of, by sorts of things. Of each sort that is named, one must be touched.
 *
 * @param where zones, roads, places, crossings, corridors and pauses
 * @param who fleets, groups and hand-overs
 * @param what items
 */
public record Scope(Set<String> where, Set<String> who, Set<String> what) {

    public Scope {
        where = Set.copyOf(where);
        who = Set.copyOf(who);
        what = Set.copyOf(what);
    }

    /** Sorts names; one that is a place and a fleet at once counts as the place. */
    static Scope of(Scenario scenario, Set<String> names) {
        var network = scenario.network();
        var places = new HashSet<String>();
        Stream.of(
                        network.zones().stream().map(z -> (Id) z.id()),
                        network.roads().stream().map(r -> r.id()),
                        network.places().stream().map(p -> p.id()),
                        network.crossings().stream().map(c -> c.id()),
                        scenario.permissions().corridors().stream().map(c -> c.id()),
                        scenario.permissions().pauses().stream().map(p -> p.id()))
                .flatMap(ids -> ids)
                .forEach(id -> places.add(id.value()));
        var items = new HashSet<String>();
        scenario.supply().items().forEach(item -> items.add(item.id().value()));
        var where = new HashSet<String>();
        var who = new HashSet<String>();
        var what = new HashSet<String>();
        for (var name : names) {
            (places.contains(name) ? where : items.contains(name) ? what : who).add(name);
        }
        return new Scope(where, who, what);
    }

    /** Whether something that touches these places, done by these with these goods, is spoken of. */
    public boolean matches(Collection<String> places, Collection<String> carriers, Collection<String> goods) {
        return meets(where, places) && meets(who, carriers) && meets(what, goods);
    }

    private static boolean meets(Set<String> named, Collection<String> touched) {
        return named.isEmpty() || touched.stream().anyMatch(named::contains);
    }
}

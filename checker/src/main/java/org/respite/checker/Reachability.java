package org.respite.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Need;

/**
 * Whether goods could come to a need at all: by roads of a fleet that carries them, from stocks that the fleet may
 * carry, through places of transshipment and crossings. Hours, windows and quantities do not matter.
 */
public final class Reachability {

    private final World world;
    private final Map<Mode, Map<Id.Place, List<Id.Place>>> roads = new EnumMap<>(Mode.class);
    private final Map<Id.Item, Set<Id.Place>> reached = new HashMap<>();

    public Reachability(World world) {
        this.world = world;
    }

    public boolean canBeReached(Need need) {
        boolean ownStock = world.scenario.supply().stocks().stream()
                .anyMatch(s -> s.place().equals(need.place()) && s.item().equals(need.item()));
        return ownStock
                || world.findItem(need.item())
                        .filter(i -> permits(need.place(), i))
                        .filter(i -> reached.computeIfAbsent(i.id(), x -> spread(i)).contains(need.place()))
                        .isPresent();
    }

    private boolean permits(Id.Place place, Item item) {
        return item.restrictedClass().isEmpty()
                || world.findPlace(place)
                        .filter(p -> p.permittedClasses().contains(item.restrictedClass().get()))
                        .isPresent();
    }

    /** Every place to which some fleet can bring the item; grows until no crossing or transshipment adds a start. */
    private Set<Id.Place> spread(Item item) {
        var fleets = world.scenario.supply().fleets().stream()
                .filter(f -> f.items().contains(item.id()))
                .toList();
        var starts = new HashMap<Id.Fleet, Set<Id.Place>>();
        for (var fleet : fleets) {
            var own = starts.computeIfAbsent(fleet.id(), f -> new HashSet<>());
            world.scenario.supply().stocks().stream()
                    .filter(s -> s.item().equals(item.id()) && s.mayBeCarriedBy(fleet))
                    .forEach(s -> own.add(s.place()));
        }
        var brought = new HashSet<Id.Place>();
        boolean grew = true;
        while (grew) {
            var shared = loadableAgain(item, brought);
            grew = false;
            for (var fleet : fleets) {
                var own = starts.getOrDefault(fleet.id(), new HashSet<>());
                own.addAll(shared);
                grew |= brought.addAll(ways(fleet, own));
            }
        }
        return brought;
    }

    /** Where what was brought can be loaded by anybody: at places of transshipment, and beyond crossings. */
    private Set<Id.Place> loadableAgain(Item item, Set<Id.Place> brought) {
        var places = new HashSet<Id.Place>();
        for (var id : brought) {
            if (world.findPlace(id).filter(world::isTransshipment).isPresent() && permits(id, item)) {
                places.add(id);
            }
        }
        for (var crossing : world.scenario.network().crossings()) {
            if (crossing.itemsLetThrough().contains(item.id()) && brought.contains(crossing.outside())) {
                places.add(crossing.inside());
            }
        }
        return places;
    }

    private Set<Id.Place> ways(Fleet fleet, Collection<Id.Place> starts) {
        var onward = roads.computeIfAbsent(fleet.mode(), this::roadsOf);
        var seen = new HashSet<>(starts);
        var queue = new ArrayDeque<>(starts);
        while (!queue.isEmpty()) {
            for (var next : onward.getOrDefault(queue.poll(), List.of())) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }

    private Map<Id.Place, List<Id.Place>> roadsOf(Mode mode) {
        var onward = new HashMap<Id.Place, List<Id.Place>>();
        for (var road : world.scenario.network().roads()) {
            if (road.times().containsKey(mode)) {
                onward.computeIfAbsent(road.from(), p -> new ArrayList<>()).add(road.to());
            }
        }
        return onward;
    }
}

package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Fate.Urgency;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Reason;
import org.respite.planner.network.World;

/**
 * Keeps of a plan what can still be done as it was notified. Movements under way are decided one by one; the others
 * depart as they are or not at all. Then the goods are followed: what does not come cannot be taken further. No problem
 * is resolved and nothing is optimised, so that the answer is there at once.
 */
public final class Repair {

    private final Situation situation;
    private final World world;
    private final Permit permit;
    private final MovementUsage usage;
    private final Roster roster;
    private final UnderWay underWay;
    private final Ahead ahead;
    private final Map<Id.Movement, Fate> fates = new LinkedHashMap<>();
    private final Map<Id.Movement, Movement> alive = new LinkedHashMap<>();
    private final List<Id.Movement> out = new ArrayList<>();
    private final Tally tally;
    private final Map<Id.Movement, Long> delays;
    private final Set<Id.Movement> denied;
    private final Map<Id.Fleet, Set<Integer>> lost;
    /** Movements that would bring what there is no room for, and why they do not go on. */
    private final Map<Id.Movement, Reason> stopped;

    private Repair(Situation situation, Permit permit, Map<Id.Movement, Reason> stopped) {
        this.situation = situation;
        this.stopped = stopped;
        this.delays = situation.delays();
        this.denied = situation.denied();
        this.lost = situation.lost();
        this.world = permit.world();
        this.permit = permit;
        this.usage = new MovementUsage(world);
        this.roster = new Roster(world);
        this.underWay = new UnderWay(world, permit, this::hasRoom, this::hasRoom);
        this.ahead = new Ahead(world, permit, roster, lost);
        this.tally = new Tally(world);
    }

    /** What is left of the plan. */
    public static Repaired of(Situation situation) {
        var permit = new Permit(World.seenAt(situation.now(), situation.changed()));
        var stopped = new LinkedHashMap<Id.Movement, Reason>();
        while (true) {
            var repaired = new Repair(situation, permit, stopped).findRepaired();
            if (repaired.isPresent()) {
                return repaired.get();
            }
        }
    }

    /** Empty where a yard overflows; then more movements are stopped than before, and all is decided anew. */
    private Optional<Repaired> findRepaired() {
        var begun = situation.plan().movements().stream().filter(situation::hasBegun)
                .collect(Collectors.partitioningBy(this::isUndisturbed));
        begun.getOrDefault(true, List.of()).forEach(this::begun);
        begun.getOrDefault(false, List.of()).forEach(this::begun);
        situation.plan().movements().stream().filter(m -> !situation.hasBegun(m))
                .sorted(Comparator.comparing(Movement::start).thenComparing(Movement::id))
                .forEach(this::notBegun);
        var given = given();
        var distributing = new Distributing(world, situation.plan(), given);
        var stores = new Stores(world, usage, situation.now(), distributing.bySlot());
        var carried = stores.carried(List.copyOf(alive.values()));
        if (stopsMore(new Overflows(world, usage, situation.now()).findExcess(carried))) {
            return Optional.empty();
        }
        carried.forEach(this::withLess);
        var inOrder = situation.plan().movements().stream().map(Movement::id).toList();
        var handedOut = distributing.out(stores::of, stores::left);
        return Optional.of(new Repaired(world, inOrder.stream().filter(alive::containsKey).map(alive::get).toList(),
                inOrder.stream().map(fates::get).toList(), out, given, handedOut));
    }

    private boolean isUndisturbed(Movement movement) {
        return !movement.end().isAfter(situation.now())
                || (!delays.containsKey(movement.id()) && turned(movement).isEmpty()
                        && underWay.goesOn(Course.of(movement, situation.now(), 0)));
    }

    /** Whether there is room for it beside those that were decided before. */
    private boolean hasRoom(Movement movement) {
        boolean fits = tally.addIfFits(use -> usage.ofWay(movement, use));
        if (fits) {
            usage.ofWay(movement, (limit, index, amount) -> tally.add(limit, index, -amount));
        }
        return fits;
    }

    private boolean hasRoom(Movement movement, int road, Moment enter) {
        boolean[] has = {true};
        usage.ofEntering(movement, road, enter, (limit, index, amount) -> has[0] &= tally.hasRoom(limit, index, amount));
        return has[0];
    }

    private void begun(Movement movement) {
        long delay = delays.getOrDefault(movement.id(), 0L);
        if (movement.end().isAfter(situation.now()) || delay > 0) {
            var course = Course.of(movement, situation.now(), delay);
            var decided = underWay.decide(course, delay > 0, turned(movement));
            keep(decided.movement(), decided.fate());
            if (decided.isOut()) {
                out.add(movement.id());
            }
        } else {
            keep(movement, new Fate(
                    movement.id(), Mark.FROZEN, Urgency.NOTHING_NEW, List.of(), movement.end(), Optional.empty()));
        }
        var kept = alive.getOrDefault(movement.id(), movement);
        usage.ofWay(kept, tally::add);
        if (kept.carrier() instanceof Carrier.Convoy convoy) {
            var until = out.contains(movement.id()) ? world.scenario.calendar().end() : kept.end();
            roster.take(kept, convoy, until);
        }
    }

    private Optional<Reason> turned(Movement movement) {
        if (denied.contains(movement.id())) {
            return Optional.of(Reason.DENIED);
        }
        return Situation.hasLost(movement, lost)
                ? Optional.of(Reason.LOST_VEHICLE) : Optional.ofNullable(stopped.get(movement.id()));
    }

    private void notBegun(Movement movement) {
        if (denied.contains(movement.id())) {
            cancel(movement, Reason.DENIED);
            return;
        }
        if (delays.containsKey(movement.id())) {
            cancel(movement, Reason.NOT_AS_NOTIFIED);
            return;
        }
        if (stopped.containsKey(movement.id())) {
            cancel(movement, stopped.get(movement.id()));
            return;
        }
        var able = ahead.find(movement).map(m -> underWay.withRefuges(m, 0));
        if (able.isEmpty()) {
            cancel(movement, permit.allows(movement, 0)
                    ? Reason.NO_VEHICLES : Reason.NOT_OPEN);
            return;
        }
        if (!tally.addIfFits(use -> usage.ofWay(able.get(), use))) {
            cancel(movement, Reason.NO_ROOM);
            return;
        }
        if (able.get().carrier() instanceof Carrier.Convoy convoy) {
            roster.take(able.get(), convoy, able.get().end());
        }
        boolean fewer = !able.get().carrier().equals(movement.carrier());
        keep(able.get(), fewer
                ? fate(movement, Mark.SHORTENED, Reason.FEWER_VEHICLES)
                : new Fate(movement.id(), Mark.UNCHANGED, Urgency.NOTHING_NEW, List.of(), movement.start(), Optional.empty()));
    }

    private static Fate fate(Movement movement, Mark mark, Reason why) {
        return new Fate(movement.id(), mark, Urgency.BEFORE_DEPARTURE, List.of(why), movement.start(), Optional.empty());
    }

    private void keep(Movement movement, Fate fate) {
        alive.put(movement.id(), movement);
        fates.put(movement.id(), fate);
    }

    private void cancel(Movement movement, Reason why) {
        alive.remove(movement.id());
        fates.put(movement.id(), fate(movement, Mark.CANCELLED, why));
    }

    /** The yard has no room for their loads: they stay, or turn back. Answers whether any was not stopped before. */
    private boolean stopsMore(List<Movement> excess) {
        boolean more = false;
        for (var movement : excess) {
            more |= stopped.putIfAbsent(movement.id(), Reason.NO_YARD) == null;
        }
        return more;
    }

    private void withLess(Movement able) {
        var before = alive.get(able.id());
        if (before == null || before.equals(able)) {
            return;
        }
        if (!situation.hasBegun(able) && Goods.carriesAny(before) && !Goods.carriesAny(able)) {
            cancel(able, Reason.NOTHING_TO_CARRY);
            return;
        }
        alive.put(able.id(), able);
        var known = fates.get(able.id());
        if (known != null && known.mark() != Mark.HELD) {
            var urgency = situation.hasBegun(able) ? Urgency.UNDER_WAY : Urgency.BEFORE_DEPARTURE;
            fates.put(able.id(), new Fate(able.id(), Mark.SHORTENED, urgency,
                    known.why().isEmpty() ? List.of(Reason.LESS_ABOARD) : known.why(), known.next(), known.refuge()));
        }
    }

    /** What is handed out before anything else can be decided; a distribution that goes on is cut there. */
    private List<Distribution> given() {
        var first = world.grid.moment(world.firstTick);
        var given = new ArrayList<Distribution>();
        for (var d : situation.plan().distributions()) {
            if (!d.to().isAfter(first)) {
                given.add(d);
            } else if (d.from().isBefore(first)) {
                long units = d.quantity() * first.since(d.from()).toSeconds() / d.to().since(d.from()).toSeconds();
                if (units > 0) {
                    given.add(new Distribution(d.place(), d.item(), d.from(), first, units));
                }
            }
        }
        return given;
    }
}

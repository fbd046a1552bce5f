package org.respite.checker.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.checker.Finding;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** J101 to J107: what is said of each movement is true, and each does only what it may at such short notice. */
final class Judged {

    private final Scenario changed;
    private final Before before;
    private final Joined joined;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Id.Zone> calm = new HashSet<>();
    private final Map<Id.Road, Road> roads = new HashMap<>();

    Judged(Scenario changed, Before before, Joined joined) {
        this.changed = changed;
        this.before = before;
        this.joined = joined;
        changed.network().zones().stream().filter(z -> z.calm()).forEach(z -> calm.add(z.id()));
        changed.network().roads().forEach(r -> roads.put(r.id(), r));
    }

    List<Finding> findings(List<Movement> movements) {
        var then = new HashMap<Id.Movement, Movement>();
        movements.forEach(m -> then.put(m.id(), m));
        var known = new HashSet<Id.Movement>();
        for (var old : before.plan().movements()) {
            known.add(old.id());
            var now = Optional.ofNullable(then.get(old.id()));
            var mark = joined.marks().get(old.id());
            if (mark == null) {
                add("J104", old, "Movement " + old.id() + " has no mark. Say what becomes of it.");
            } else {
                judge(old, now, mark);
            }
        }
        for (var movement : movements) {
            if (!known.contains(movement.id())) {
                if (joined.marks().get(movement.id()) != Mark.PROPOSED) {
                    add("J104", movement, "Movement " + movement.id() + " is new but not marked as proposed. Mark it so.");
                }
                proposal(movement);
            }
        }
        joined.marks().keySet().stream().filter(id -> !known.contains(id) && !then.containsKey(id)).sorted()
                .forEach(id -> findings.add(new Finding("J104", Optional.of(id),
                        "Movement " + id + " has a mark but is in neither plan. Take the mark out.")));
        movements.forEach(this::lostVehicles);
        return findings;
    }

    private void judge(Movement old, Optional<Movement> now, Mark mark) {
        if (now.isEmpty()) {
            if (old.start().isBefore(joined.now())) {
                add("J102", old, "Movement " + old.id() + " had begun and is not in the plan. Keep what has happened.");
            } else if (mark != Mark.CANCELLED) {
                add("J104", old, "Movement " + old.id() + " is not in the plan but marked as " + word(mark)
                        + ". Mark it as cancelled.");
            }
            return;
        }
        var found = found(old, now.get());
        boolean does = now.get().steps().stream().anyMatch(s -> !s.from().isBefore(joined.now())
                && !(s instanceof Step.Travel) && !(s instanceof Step.Wait));
        boolean fleesByItsWay = found.filter(m -> m == Mark.UNCHANGED).isPresent() && mark == Mark.SHORTENED && !does;
        if (found.isPresent() && found.get() != mark && !fleesByItsWay) {
            add("J104", old, "Movement " + old.id() + " is marked as " + word(mark) + "; it is " + word(found.get())
                    + ". Mark it so.");
        }
        if (isDenied(old.id()) && does && found.filter(m -> m == Mark.UNCHANGED || m == Mark.HELD).isPresent()) {
            add("J106", old, "Movement " + old.id() + " was denied but goes on. Cancel it, or turn it back.");
        }
    }

    /** What it is, from the steps alone; empty where it is nothing that may be done, with a finding. */
    private Optional<Mark> found(Movement old, Movement now) {
        if (!old.start().isBefore(joined.now())) {
            return notBegun(old, now);
        }
        long late = delay(old.id());
        int frozen = (int) old.steps().stream().filter(s -> s.from().isBefore(joined.now())).count();
        if (!old.carrier().equals(now.carrier()) || !old.spread().equals(now.spread()) || now.steps().size() < frozen
                || !isFrozen(old.steps().subList(0, frozen), now.steps().subList(0, frozen), late)) {
            add("J102", old, "What movement " + old.id() + " did before "
                    + "the plan was changed is not what it was. Keep what has happened.");
            return Optional.empty();
        }
        var were = old.steps().subList(frozen, old.steps().size());
        var are = now.steps().subList(frozen, now.steps().size());
        if (late == 0 && Alike.same(were, are)) {
            return Optional.of(are.isEmpty() || !old.end().isAfter(joined.now()) ? Mark.FROZEN : Mark.UNCHANGED);
        }
        if (isLater(Alike.acts(were), Alike.acts(are), late)) {
            return Optional.of(Mark.HELD);
        }
        if (are.stream().allMatch(s -> s instanceof Step.Travel || s instanceof Step.Wait) || isLess(were, are)) {
            return Optional.of(Mark.SHORTENED);
        }
        add("J105", old, "Movement " + old.id() + " is under way and does something new. Let it wait, do less, or turn back.");
        return Optional.empty();
    }

    private static boolean isFrozen(List<Step> were, List<Step> are, long late) {
        int last = were.size() - 1;
        return Alike.same(were.subList(0, last), are.subList(0, last))
                && Alike.sameAct(were.get(last), are.get(last))
                && were.get(last).from().equals(are.get(last).from())
                && are.get(last).to().equals(new Moment(were.get(last).to().second() + late));
    }

    private static boolean isLater(List<Step> were, List<Step> are, long late) {
        if (were.size() != are.size()) {
            return false;
        }
        for (int i = 0; i < were.size(); i++) {
            if (!Alike.sameActWithLess(are.get(i), were.get(i))
                    || are.get(i).from().second() < were.get(i).from().second() + late) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLess(List<Step> were, List<Step> are) {
        if (were.size() != are.size()) {
            return false;
        }
        for (int i = 0; i < were.size(); i++) {
            if (!Alike.sameWithLess(are.get(i), were.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mark> notBegun(Movement old, Movement now) {
        if (delay(old.id()) > 0) {
            add("J106", old, "Movement " + old.id() + " cannot leave as notified but is in the plan. Cancel it and propose another.");
        }
        boolean told = old.notified().equals(now.notified()) && old.spread().equals(now.spread());
        if (told && Alike.same(old.steps(), now.steps()) && old.carrier().equals(now.carrier())) {
            return Optional.of(Mark.UNCHANGED);
        }
        if (told && isLess(old.steps(), now.steps()) && isPart(old.carrier(), now.carrier())) {
            return Optional.of(Mark.SHORTENED);
        }
        add("J103", old, "Movement " + old.id() + " was notified otherwise. Propose the new route or time under a new name.");
        return Optional.empty();
    }

    private static boolean isPart(Carrier whole, Carrier part) {
        return whole.equals(part)
                || (whole instanceof Carrier.Convoy(var fleet, var vehicles)
                        && part instanceof Carrier.Convoy(var same, var fewer)
                        && fleet.equals(same) && vehicles.containsAll(fewer));
    }

    private void proposal(Movement movement) {
        if (movement.start().isBefore(joined.now())) {
            add("J103", movement, "Movement " + movement.id() + " is proposed but starts before the plan was changed. Start it later.");
        }
        boolean guarded = movement.steps().stream()
                .anyMatch(s -> s instanceof Step.Travel t && roads.get(t.road()) != null && isGuarded(roads.get(t.road())));
        if (guarded && movement.notified().isPresent() && movement.notified().get().isBefore(joined.now())) {
            add("J103", movement, "Movement " + movement.id()
                    + " is proposed but said to be notified before the plan was changed. Notify it then or later.");
        }
    }

    private boolean isGuarded(Road road) {
        return road.zone().isPresent() && !calm.contains(road.zone().get());
    }

    private void lostVehicles(Movement movement) {
        for (var change : before.changes()) {
            if (change.occurrence().orElse(null) instanceof Occurrence.VehiclesLost(var fleet, var lost)
                    && movement.carrier() instanceof Carrier.Convoy(var its, var vehicles)
                    && its.equals(fleet) && !movement.start().isBefore(joined.now())
                    && vehicles.stream().anyMatch(lost::contains)) {
                add("J106", movement, "Movement " + movement.id() + " uses a vehicle of fleet " + fleet
                        + " that was lost. Use another one.");
            }
        }
    }

    private long delay(Id.Movement movement) {
        long seconds = 0;
        for (var change : before.changes()) {
            if (change.occurrence().orElse(null) instanceof Occurrence.Delayed(var late, var by) && late.equals(movement)) {
                seconds += by.toSeconds();
            }
        }
        return seconds;
    }

    private boolean isDenied(Id.Movement movement) {
        return before.changes().stream().anyMatch(c ->
                c.occurrence().orElse(null) instanceof Occurrence.Denied(var denied) && denied.equals(movement));
    }

    private static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private void add(String code, Movement movement, String message) {
        findings.add(new Finding(code, Optional.of(movement.id()), message));
    }
}

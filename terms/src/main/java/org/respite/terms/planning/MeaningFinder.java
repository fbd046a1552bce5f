package org.respite.terms.planning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Place;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;

/** Finds what a count means in a plan: trucks and goods at crossings, goods handed out, persons released. */
final class MeaningFinder {

    private static final Pattern OF = Pattern.compile("\\bof\\s+\"?(.+?)\"?(?:\\s+(?:admi|allow|let|offload|unload|distribut)\\S*.*)?$");

    private final Draft draft;
    private final Meanings meanings = new Meanings();

    MeaningFinder(Draft draft) {
        this.draft = draft;
    }

    Meanings meanings() {
        draft.instrument.clauses().forEach(clause -> {
            if (clause.duty() instanceof Duty.Obligation duty && duty.quantity().isPresent()) {
                duty.quantity().get().parts().forEach(part -> find(clause, duty, draft.instrument.getCount(part.count())));
            }
        });
        draft.instrument.clauses()
                .filter(c -> c.duty() instanceof Duty.Obligation duty && duty.quantity().stream().flatMap(q -> q.parts().stream())
                        .anyMatch(p -> meanings.find(c.id(), p.count()).filter(meanings::isAmbiguous).isPresent()))
                .forEach(c -> draft.leave(c, "reports of its count could be taken for reports of another: use one count for both"));
        meanings.removeAmbiguous();
        return meanings;
    }

    private void find(Clause clause, Duty.Obligation duty, Count count) {
        if (!duty.qualifiers().places().isEmpty()) {
            draft.leave(clause, "how many come to where it says is not counted; name the place in the count");
            return;
        }
        var deed = (count.declared() ? Deed.find(count.words()) : Optional.<Deed>empty()).or(() -> Deed.find(duty.deed()));
        if (deed.isEmpty() || deed.get() == Deed.ATTACK) {
            draft.leave(clause, "a plan counts nothing of this kind");
        } else if (deed.get() == Deed.RELEASE) {
            released(clause, duty, count);
        } else if (deed.get() == Deed.DISTRIBUTE) {
            handedOut(clause, count);
        } else {
            crossing(clause, count, deed.get());
        }
    }

    /** What is counted: a unit, and of what where the terms say. */
    private record Counted(String unit, Optional<String> of, String what) {

        static Counted of(Count count) {
            if (count.declared()) {
                var matcher = OF.matcher(count.words());
                var first = count.words().strip().split("\\s+")[0];
                return new Counted(first, matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty(), count.name());
            }
            int of = count.name().indexOf(" of ");
            return of < 0
                    ? new Counted(count.name(), Optional.empty(), count.name())
                    : new Counted(count.name().substring(0, of), Optional.of(count.name().substring(of + 4)), count.name().substring(of + 4));
        }
    }

    private void crossing(Clause clause, Count count, Deed deed) {
        var crossings = crossings(clause, count);
        var counted = Counted.of(count);
        if (crossings.isEmpty()) {
            return;
        }
        var unit = Unit.of(counted.unit());
        if (unit.isTruck() && counted.of().isEmpty()) {
            meanings.put(clause.id(), count.name(), new Meaning.Trucks(deed.kind(), counted.what(), counted.unit(), crossings,
                    Optional.empty(), count.place()));
            return;
        }
        var name = counted.of().orElse(count.name());
        var item = item(name);
        if (item.isEmpty()) {
            draft.leave(clause, "the scenario has no item “" + name + "”");
        } else if (unit.isTruck()) {
            meanings.put(clause.id(), count.name(), new Meaning.Trucks(deed.kind(), counted.what(), counted.unit(), crossings,
                    item.map(Item::id), count.place()));
        } else {
            units(clause, unit, item.get()).ifPresent(times -> meanings.put(clause.id(), count.name(), new Meaning.Goods(deed.kind(),
                    counted.what(), counted.unit(), crossings, item.get().id(), times, count.place())));
        }
    }

    private void handedOut(Clause clause, Count count) {
        var counted = Counted.of(count);
        var name = counted.of().orElse(count.name());
        var item = item(name);
        if (item.isEmpty()) {
            draft.leave(clause, "the scenario has no item “" + name + "”");
            return;
        }
        var places = draft.before.network().places().stream()
                .filter(p -> count.place().isEmpty() || isAt(p, count.place().get()))
                .map(Place::id)
                .toList();
        if (places.isEmpty()) {
            draft.unknownPlace(clause, count.place().orElse(""), "place or zone");
            return;
        }
        units(clause, Unit.of(counted.unit()), item.get()).ifPresent(times -> meanings.put(clause.id(), count.name(),
                new Meaning.HandedOut(Deed.DISTRIBUTE.kind(), counted.what(), counted.unit(), places, item.get().id(), times, count.place())));
    }

    private Optional<Long> units(Clause clause, Unit unit, Item item) {
        var times = unit.in(Unit.of(item.unit()));
        var words = "the terms count " + unit.base() + ", and the scenario counts “" + item.id() + "” in " + item.unit();
        if (times.isEmpty() && !draft.governed.quotas(clause.id()).isEmpty()) {
            draft.conflict(ConflictCode.UNIT_MISMATCH, clause, "[" + clause.id() + "]", words,
                    "Count in both the same, or take the clause out of the quota's source");
        } else if (times.isEmpty()) {
            draft.leave(clause, words);
        }
        return times;
    }

    /** Persons are tied to a count by the hand-overs that name a clause of it as their source. */
    private void released(Clause clause, Duty.Obligation duty, Count count) {
        var tied = clausesOf(count).flatMap(c -> draft.governed.handOvers(c).stream()).distinct().toList();
        var by = count.by().or(() -> Actors.of(duty.who(), draft.instrument).stream().findFirst());
        if (tied.isEmpty() || by.isEmpty()) {
            draft.leave(clause, "no hand-over of the scenario names " + draft.governed.source(clause.id())
                    + " as its source: where, when and by whom persons are handed over is not known");
            return;
        }
        meanings.put(clause.id(), count.name(), new Meaning.Released(count.name(), List.<HandOver>copyOf(tied), by.get()));
    }

    private Stream<String> clausesOf(Count count) {
        return draft.instrument.clauses()
                .filter(c -> c.duty() instanceof Duty.Obligation o && o.quantity().stream().flatMap(q -> q.parts().stream())
                        .anyMatch(p -> p.count().equals(count.name())))
                .map(Clause::id);
    }

    private List<Id.Crossing> crossings(Clause clause, Count count) {
        var all = draft.before.network().crossings().stream().filter(Crossing::isForCargo).toList();
        if (count.place().isEmpty()) {
            if (all.isEmpty()) {
                draft.leave(clause, "the scenario has no crossing for cargo");
            }
            return all.stream().map(Crossing::id).toList();
        }
        var name = count.place().get();
        var places = draft.before.network().places().stream().filter(p -> isAt(p, name)).map(Place::id).toList();
        var found = all.stream()
                .filter(c -> c.id().value().equalsIgnoreCase(name) || places.contains(c.inside()) || places.contains(c.outside()))
                .map(Crossing::id)
                .toList();
        if (found.isEmpty() && places.isEmpty()) {
            draft.unknownPlace(clause, name, "crossing, place or zone");
        } else if (found.isEmpty()) {
            draft.leave(clause, "the scenario has no crossing for cargo at “" + name + "”");
        }
        return found;
    }

    private static boolean isAt(Place place, String name) {
        return place.id().value().equalsIgnoreCase(name) || place.zone().filter(z -> z.value().equalsIgnoreCase(name)).isPresent();
    }

    private Optional<Item> item(String name) {
        return draft.before.supply().items().stream()
                .filter(i -> i.id().value().equalsIgnoreCase(name) || i.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

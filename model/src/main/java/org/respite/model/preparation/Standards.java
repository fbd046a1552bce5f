package org.respite.model.preparation;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.respite.model.preparation.Requirement.Kind;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Place.Reception;
import org.respite.model.scenario.Rules;

/** Room, water and toilets: what people who go need of their destinations, beyond what those present need. */
final class Standards {

    private final Rules rules;
    private final long wishing;
    private final long all;
    private final List<Reception> receptions;

    private Standards(Rules rules, List<PeopleGroup> groups, List<Place> destinations) {
        this.rules = rules;
        wishing = Preparation.wishing(groups);
        all = Preparation.all(groups);
        receptions = destinations.stream().flatMap(place -> place.reception().stream()).toList();
    }

    static List<Requirement> requirements(Rules rules, List<PeopleGroup> groups, List<Place> destinations) {
        var standards = new Standards(rules, groups, destinations);
        return List.of(standards.room(), standards.water(), standards.toilets(), standards.together());
    }

    private Requirement room() {
        return requirement(Kind.ROOM, wishing, all,
                free(r -> r.room().isPresent(), r -> r.room().orElse(0) - (long) r.present()));
    }

    private Requirement water() {
        return requirement(Kind.WATER, litres(wishing), litres(all),
                free(r -> r.waterPerDay().isPresent(), r -> r.waterPerDay().orElse(0) - litres(r.present())));
    }

    private Requirement toilets() {
        return requirement(Kind.TOILETS, toilets(wishing), toilets(all),
                free(r -> r.toilets().isPresent(), r -> r.toilets().orElse(0) - toilets(r.present())));
    }

    private Requirement together() {
        return requirement(Kind.STANDARDS, wishing, all, free(Reception::isKnown, r -> r.vacancies(rules)));
    }

    private static Requirement requirement(Kind kind, long forWishing, long forAll, OptionalLong available) {
        return new Requirement(kind, OptionalLong.of(forWishing), OptionalLong.of(forAll), available);
    }

    private long litres(long persons) {
        return (long) Math.ceil(persons * rules.waterPerPerson());
    }

    private long toilets(long persons) {
        return Math.ceilDiv(persons, rules.personsPerToilet());
    }

    /** What is free at all destinations of which it is known; absent where it is known of none. */
    private OptionalLong free(Predicate<Reception> isKnown, ToLongFunction<Reception> free) {
        var known = receptions.stream().filter(isKnown).toList();
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(known.stream().mapToLong(free).map(f -> Math.max(0, f)).sum());
    }
}

package org.respite.model.preparation;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Place.Reception;
import org.respite.model.scenario.Rules;

/**
 * A place where people may go, judged by the standards.
 *
 * @param vacancies persons who can come so that the standards hold for all
 * @param unknown standards of which the scenario gives no figure
 * @param full standards that those present already use up
 */
public record Destination(Id.Place place, int vacancies, Set<Standard> unknown, Set<Standard> full) {

    /** What a destination must offer to everybody. */
    public enum Standard {
        ROOM,
        WATER,
        TOILETS
    }

    public Destination {
        unknown = Set.copyOf(unknown);
        full = Set.copyOf(full);
    }

    /** Whether nobody is sent there. */
    public boolean isRefused() {
        return vacancies == 0;
    }

    static Destination of(Place place, Rules rules) {
        var unknown = EnumSet.noneOf(Standard.class);
        var full = EnumSet.noneOf(Standard.class);
        for (var standard : Standard.values()) {
            var left = place.reception().map(r -> left(r, standard, rules)).orElse(OptionalLong.empty());
            if (left.isEmpty()) {
                unknown.add(standard);
            } else if (left.getAsLong() <= 0) {
                full.add(standard);
            }
        }
        return new Destination(place.id(), place.reception().map(r -> r.vacancies(rules)).orElse(0), unknown, full);
    }

    /** Persons for whom one standard alone leaves space; below 0 where it does not even hold for those present. */
    private static OptionalLong left(Reception reception, Standard standard, Rules rules) {
        var figure = switch (standard) {
            case ROOM -> reception.room();
            case WATER -> reception.waterPerDay();
            case TOILETS -> reception.toilets();
        };
        if (figure.isEmpty()) {
            return OptionalLong.empty();
        }
        long persons = switch (standard) {
            case ROOM -> figure.getAsInt();
            case WATER -> (long) Math.floor(figure.getAsInt() / rules.waterPerPerson());
            case TOILETS -> (long) figure.getAsInt() * rules.personsPerToilet();
        };
        return OptionalLong.of(persons - reception.present());
    }
}

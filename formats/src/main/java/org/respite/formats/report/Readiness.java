package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.InPlace;
import org.respite.model.preparation.Preparation;
import org.respite.model.preparation.Requirement;
import org.respite.model.scenario.Place;

/**
 * What preparation is missing before people are asked to leave. Only where some is; the page then begins with it.
 *
 * @param moved of those who wish to go, as planned
 * @param unasked persons whose wish is not known
 * @param refused destinations to which nobody is sent
 * @param destinations one by one; only in an exact edition
 */
record Readiness(
        long persons,
        long wishing,
        long moved,
        long unasked,
        List<Line> lines,
        int places,
        int refused,
        Optional<List<Goal>> destinations,
        List<Served> inPlace) {

    /** What sums of fractions leave over; it is no unit more. */
    private static final double TRACE = 1e-6;

    /** A requirement; a number that is absent is not known. */
    record Line(
            Requirement.Kind kind,
            OptionalLong needed,
            OptionalLong available,
            OptionalLong missing,
            OptionalLong missingForAll) {}

    /** A place where people may go. */
    record Goal(String name, int vacancies, List<Destination.Standard> unknown, List<Destination.Standard> full) {}

    /** An item, by its position, over the whole pause; units rounded up. */
    record Served(int item, double survival, double survivalMissing, double full, double missing) {}

    static Optional<Readiness> of(Subject subject) {
        return Preparation.find(subject.scenario, subject.outcome)
                .filter(Preparation::isMissing)
                .map(preparation -> of(subject, preparation));
    }

    private static Readiness of(Subject subject, Preparation preparation) {
        var coarse = Coarse.of(subject);
        return new Readiness(
                coarse.agreed(preparation.persons()),
                coarse.persons(preparation.wishing()),
                coarse.persons(preparation.moved()),
                coarse.persons(preparation.unasked()),
                preparation.requirements().stream().map(r -> line(r, coarse)).toList(),
                preparation.destinations().size(),
                (int) preparation.destinations().stream().filter(Destination::isRefused).count(),
                subject.edition.isExact()
                        ? Optional.of(preparation.destinations().stream().map(d -> goal(subject, d)).toList())
                        : Optional.empty(),
                preparation.inPlace().stream().map(i -> served(subject, i)).toList());
    }

    /** Needed and missing are rounded up, what there is down; days are nobody's trace. */
    private static Line line(Requirement requirement, Coarse coarse) {
        boolean days = requirement.kind().unit().equals("days");
        return new Line(
                requirement.kind(),
                days ? requirement.forWishing() : up(requirement.forWishing(), coarse),
                days ? requirement.available() : down(requirement.available(), coarse),
                days ? requirement.missingForWishing() : up(requirement.missingForWishing(), coarse),
                days ? requirement.missingForAll() : up(requirement.missingForAll(), coarse));
    }

    private static OptionalLong up(OptionalLong count, Coarse coarse) {
        return count.isPresent() ? OptionalLong.of(coarse.atRisk(count.getAsLong())) : count;
    }

    /** A small count is told as nothing. */
    private static OptionalLong down(OptionalLong count, Coarse coarse) {
        return count.isPresent() ? OptionalLong.of(Math.max(0, coarse.persons(count.getAsLong()))) : count;
    }

    private static Goal goal(Subject subject, Destination destination) {
        return new Goal(
                subject.findPlace(destination.place()).map(Place::name).orElse(destination.place().value()),
                destination.vacancies(),
                sorted(destination.unknown()),
                sorted(destination.full()));
    }

    private static List<Destination.Standard> sorted(Set<Destination.Standard> standards) {
        return standards.stream().sorted().toList();
    }

    private static Served served(Subject subject, InPlace inPlace) {
        return new Served(
                subject.itemIndex(inPlace.item()),
                Math.ceil(inPlace.survival() - TRACE),
                Math.ceil(inPlace.survivalMissing() - TRACE),
                Math.ceil(inPlace.full() - TRACE),
                Math.ceil(inPlace.missing() - TRACE));
    }
}

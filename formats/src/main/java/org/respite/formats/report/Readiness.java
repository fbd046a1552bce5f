package org.respite.formats.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.InPlace;
import org.respite.model.preparation.Preparation;
import org.respite.model.preparation.Requirement;
import org.respite.model.scenario.PeopleGroup;
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

    private record People(long all, long wishing, long moved, long unasked) {}

    static Optional<Readiness> of(Subject subject) {
        return Preparation.find(subject.scenario, subject.outcome)
                .filter(Preparation::isMissing)
                .map(preparation -> subject.edition.isExact() ? exact(subject, preparation) : shared(subject, preparation))
                .filter(readiness -> readiness.persons() > 0);
    }

    private static Readiness exact(Subject subject, Preparation preparation) {
        return of(
                subject,
                preparation,
                new People(preparation.persons(), preparation.wishing(), preparation.moved(), preparation.unasked()),
                preparation.requirements(),
                Optional.of(preparation.destinations().stream().map(d -> goal(subject, d)).toList()),
                DoubleUnaryOperator.identity());
    }

    /**
     * Persons are sums of rounded cells, and what they need is in proportion to these, rounded up; what there is, is
     * rounded down; goods are in two digits.
     */
    private static Readiness shared(Subject subject, Preparation preparation) {
        var crowds = Crowd.of(subject).stream()
                .filter(c -> c.purpose() == PeopleGroup.Purpose.LEAVE && !c.leaves())
                .toList();
        long persons = Coarse.told(crowds.stream().mapToLong(Crowd::persons));
        long wishing = Coarse.told(crowds.stream().mapToLong(Crowd::expected));
        return of(
                subject,
                preparation,
                new People(persons, wishing, Crowd.arrived(crowds),
                        Coarse.told(crowds.stream().mapToLong(c -> c.persons() - c.voluntary()))),
                preparation.requirements().stream()
                        .map(r -> coarse(r, share(wishing, preparation.wishing()), share(persons, preparation.persons())))
                        .toList(),
                Optional.empty(),
                Rounded::twoDigits);
    }

    private static double share(long told, long count) {
        return Math.max(0, told) / (double) Math.max(1, count);
    }

    private static Readiness of(
            Subject subject,
            Preparation preparation,
            People people,
            List<Requirement> requirements,
            Optional<List<Goal>> destinations,
            DoubleUnaryOperator rounding) {
        return new Readiness(
                people.all(),
                people.wishing(),
                people.moved(),
                people.unasked(),
                requirements.stream().map(Readiness::line).toList(),
                preparation.destinations().size(),
                (int) preparation.destinations().stream().filter(Destination::isRefused).count(),
                destinations,
                preparation.inPlace().stream().map(i -> served(subject, i, rounding)).toList());
    }

    private static Line line(Requirement told) {
        return new Line(told.kind(), told.forWishing(), told.available(), told.missingForWishing(), told.missingForAll());
    }

    /** A requirement as a shared edition tells it; days are nobody's trace. */
    private static Requirement coarse(Requirement requirement, double shareOfWishing, double shareOfAll) {
        return requirement.kind().unit().equals("days")
                ? requirement
                : new Requirement(
                        requirement.kind(),
                        rounded(requirement.forWishing(), shareOfWishing, RoundingMode.CEILING),
                        rounded(requirement.forAll(), shareOfAll, RoundingMode.CEILING),
                        rounded(requirement.available(), 1, RoundingMode.FLOOR));
    }

    /** To tens, and to three digits that count. */
    private static OptionalLong rounded(OptionalLong count, double share, RoundingMode mode) {
        if (count.isEmpty()) {
            return count;
        }
        var value = BigDecimal.valueOf(count.getAsLong() * share);
        int zeros = Math.max(1, value.precision() - value.scale() - 3);
        return OptionalLong.of(value.setScale(-zeros, mode).longValueExact());
    }

    private static Goal goal(Subject subject, Destination destination) {
        return new Goal(
                subject.known.find(destination.place()).map(Place::name).orElse(destination.place().value()),
                destination.vacancies(),
                sorted(destination.unknown()),
                sorted(destination.full()));
    }

    private static List<Destination.Standard> sorted(Set<Destination.Standard> standards) {
        return standards.stream().sorted().toList();
    }

    private static Served served(Subject subject, InPlace inPlace, DoubleUnaryOperator rounding) {
        return new Served(
                subject.itemIndex(inPlace.item()),
                rounding.applyAsDouble(Math.ceil(inPlace.survival() - TRACE)),
                rounding.applyAsDouble(Math.ceil(inPlace.survivalMissing() - TRACE)),
                rounding.applyAsDouble(Math.ceil(inPlace.full() - TRACE)),
                rounding.applyAsDouble(Math.ceil(inPlace.missing() - TRACE)));
    }
}

package org.respite.operations.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.model.scenario.PastMovement.Loads;
import org.respite.model.scenario.Provenance;

/**
 * Movements that are counted together.
 *
 * @param authority who decided; may be blank
 * @param appliesTo the names that they have in common; none: everything
 * @param from the first day of the whole log, on which there may be no movement of this group
 * @param to its last day
 */
public record MovementGroup(
        String authority, List<String> appliesTo, LocalDate from, LocalDate to, List<PastMovement> movements) {

    private static final List<Kind> CLASSES =
            Arrays.stream(Kind.values()).filter(Kind::isOutcome).toList();

    public MovementGroup {
        appliesTo = List.copyOf(appliesTo);
        movements = List.copyOf(movements);
    }

    /** Whom it concerns, in words. */
    public String subject() {
        var what = appliesTo.isEmpty() ? "all movements" : "movements: " + String.join(", ", appliesTo);
        return authority.isBlank() ? what : what + " (" + authority + ")";
    }

    public String period() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    public long count(Kind outcome) {
        return movements.stream().filter(m -> m.outcome() == outcome).count();
    }

    /** What came of each class of outcome, the best first; a class that was not seen is told as well. */
    public List<ShareFit> outcomes() {
        var counts = CLASSES.stream().map(kind -> (double) count(kind)).toList();
        return CLASSES.stream().map(kind -> ShareFit.ofClass(kind, CLASSES, counts)).toList();
    }

    /** Loads that passed, loads that arrived, hours changed on the morning: each only where the log tells of it. */
    public List<ShareFit> shares() {
        var shares = new ArrayList<ShareFit>();
        loads(Kind.PASSED, PastMovement::presented).ifPresent(shares::add);
        loads(Kind.ARRIVED, PastMovement::collected).ifPresent(shares::add);
        var told = movements.stream()
                .filter(m -> m.outcome().compareTo(Kind.IMPEDED) <= 0)
                .flatMap(m -> m.changed().stream())
                .toList();
        if (!told.isEmpty()) {
            long changed = told.stream().filter(yes -> yes).count();
            shares.add(ShareFit.of(Kind.CHANGED_THAT_MORNING, changed, told.size(), told.size()));
        }
        return shares;
    }

    private Optional<ShareFit> loads(Kind kind, Function<PastMovement, Optional<Loads>> of) {
        var loads = movements.stream().flatMap(m -> of.apply(m).stream()).toList();
        long all = loads.stream().mapToLong(Loads::of).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(ShareFit.of(kind, loads.stream().mapToLong(Loads::reached).sum(), all, loads.size()));
    }

    /** Waits of movements that were impeded or changed, and how long ways took: each only where the log tells of it. */
    public List<AmountFit> amounts() {
        var amounts = new ArrayList<AmountFit>();
        AmountFit.find(Kind.HELD_HOURS, movements.stream()
                        .filter(m -> m.outcome() == Kind.IMPEDED || m.changed().orElse(false))
                        .map(PastMovement::heldHours)
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .ifPresent(amounts::add);
        AmountFit.find(Kind.TIMES_AS_LONG, movements.stream()
                        .map(PastMovement::timesAsLong)
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .ifPresent(amounts::add);
        return amounts;
    }

    /** How far decisions of one day lean one way; empty where no day has two requests. */
    public Optional<LeaningFit> leaning() {
        return LeaningFit.find(movements);
    }

    /** Whether days, or weeks, differ more than the model has it. */
    public Evenness evenness(Evenness.Stretch stretch) {
        return Evenness.of(movements, stretch);
    }

    /** All of it as rows of access, in counts. */
    public List<AccessFigure> figures(String source) {
        var figures = new ArrayList<AccessFigure>();
        for (var share : outcomes()) {
            figures.add(figure(share.kind(), "movements " + word(share.kind()), share.count(), share.outOf(), "movements", source));
        }
        for (var share : shares()) {
            boolean loads = share.kind() != Kind.CHANGED_THAT_MORNING;
            figures.add(figure(share.kind(), (loads ? "loads that " : "movements whose hour was ") + word(share.kind()), share.count(),
                    share.outOf(), loads ? "loads" : "movements", source));
        }
        for (var amount : amounts()) {
            boolean hours = amount.kind() == Kind.HELD_HOURS;
            figures.add(figure(amount.kind(), hours ? "typical wait" : "travel time over planned time", rounded(amount.typical()),
                    amount.observations(), hours ? "hours" : "times", source));
        }
        leaning().ifPresent(fit -> figures.add(figure(Kind.LEANING, "how far decisions of one day lean one way", fit.leaning().typical(),
                (long) fit.leaning().observations(), "of 1", source)));
        return figures;
    }

    private AccessFigure figure(Kind kind, String measure, double count, long outOf, String unit, String source) {
        return new AccessFigure(subject(), measure, count, OptionalLong.of(outOf), unit, period(),
                Optional.of(new Bearing(kind, Set.copyOf(appliesTo), authority)), new Provenance(source, to.toString(), ""));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double rounded(double value) {
        return Math.max(0.01, Math.round(value * 100) / 100.0);
    }
}

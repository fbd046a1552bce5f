package org.respite.formats.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Clock;
import org.respite.formats.table.Nearest;
import org.respite.formats.yaml.YamlMap;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Scenario;

/**
 * Reads what became known while a plan was carried out: changes as in a file of changes, each with when it was known and
 * who says so, and what happened to movements and vehicles.
 */
public final class KnownChanges {

    /** What the first line of such a file says. */
    public static final String FORMAT = "respite-replan/1";

    private static final Set<String> KEYS = Set.of("format", "title", "changes");
    private static final Set<String> ALWAYS = Set.of("known", "source");
    private static final long LONGEST_DELAY_MINUTES = 14 * 24 * 60;

    private final Plan plan;
    private final Clock clock;
    private final Optional<Moment> now;
    private final Problems problems;
    private final List<Change> changes = new ArrayList<>();
    private Scenario scenario;

    private KnownChanges(Scenario scenario, Plan plan, Optional<Moment> now, Problems problems) {
        this.scenario = scenario;
        this.plan = plan;
        this.now = now;
        this.problems = problems;
        var calendar = scenario.calendar();
        this.clock = new Clock(calendar.timeZone(), calendar.start(), calendar.horizon(), true);
    }

    /** The scenario after the changes that could be read, and these. */
    public record Known(Scenario changed, List<Change> changes) {
        public Known {
            changes = List.copyOf(changes);
        }
    }

    public static Known read(YamlMap file, Scenario scenario, Plan plan, Optional<Moment> now, Problems problems) {
        var reader = new KnownChanges(scenario, plan, now, problems);
        file.allowOnly(KEYS);
        var format = file.text("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            file.problem(ProblemCode.WRONG_FORMAT, "format", format, "this is not a format that can be read",
                    "Write “format: " + FORMAT + "”");
            return new Known(scenario, List.of());
        }
        if (!file.has("changes")) {
            file.problem(ProblemCode.MISSING_KEY, "changes", "", "“changes” is missing",
                    "Add it with what has changed, each beginning with “- change:”");
        }
        var told = file.maps("changes");
        if (file.has("changes") && told.isEmpty()) {
            file.problem(ProblemCode.NOTHING_CHANGED, "changes", "", "nothing has changed",
                    "Tell what has, each beginning with “- change:”, or leave the file out");
        }
        told.forEach(reader::change);
        return new Known(reader.scenario, reader.changes);
    }

    private void change(YamlMap change) {
        var known = known(change);
        var source = change.text("source");
        switch (change.text("change")) {
            case "movement-delayed" -> occurrence(change, known, source, Set.of("movement", "minutes"),
                    isKnownToThePlan(known) ? Optional.empty() : delayed(change));
            case "movement-denied" -> occurrence(change, known, source, Set.of("movement"),
                    isKnownToThePlan(known)
                            ? Optional.empty() : movement(change).map(Movement::id).map(Occurrence.Denied::new));
            case "vehicles-lost" -> occurrence(change, known, source, Set.of("fleet", "vehicles"), lost(change));
            default -> {
                var applied = ChangesReader.read(change, ALWAYS, scenario, problems);
                scenario = applied.scenario();
                known.ifPresent(at -> changes.add(new Change(at, source, applied.modifications(), Optional.empty())));
            }
        }
    }

    private void occurrence(
            YamlMap change, Optional<Moment> known, String source, Set<String> own, Optional<? extends Occurrence> read) {
        var keys = new TreeSet<>(own);
        keys.addAll(ALWAYS);
        keys.add("change");
        change.allowOnly(keys);
        if (known.isPresent() && read.isPresent()) {
            changes.add(new Change(known.get(), source, List.of(), Optional.of(read.get())));
        }
    }

    /** Whether the plan was decided with what had happened to its movements by then; some it no longer has. */
    private boolean isKnownToThePlan(Optional<Moment> known) {
        return known.isPresent() && plan.joined().filter(j -> !known.get().isAfter(j.now())).isPresent();
    }

    private Optional<Moment> known(YamlMap change) {
        var text = change.text("known");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (clock.read(text, Clock.Side.START)) {
            case Clock.At(var instant) -> {
                var at = clock.moment(instant);
                if (now.isPresent() && at.isAfter(now.get())) {
                    change.problem(ProblemCode.KNOWN_LATER, "known", text, "this became known after the time of the decision",
                            "Correct it, or decide later with --now");
                }
                yield Optional.of(at);
            }
            case Clock.Wrong(var code, var message, var nextStep) -> {
                change.problem(code, "known", text, message, nextStep);
                yield Optional.empty();
            }
        };
    }

    private Optional<Occurrence.Delayed> delayed(YamlMap change) {
        var movement = movement(change);
        var minutes = change.findNumber("minutes");
        if (minutes.isEmpty()) {
            change.text("minutes");
            return Optional.empty();
        }
        if (minutes.get().signum() <= 0 || minutes.get().stripTrailingZeros().scale() > 0
                || minutes.get().longValue() > LONGEST_DELAY_MINUTES) {
            change.problem(ProblemCode.OUT_OF_RANGE, "minutes", minutes.get().toPlainString(),
                    "a delay is a whole number of minutes from 1 to " + LONGEST_DELAY_MINUTES, "Correct it");
            return Optional.empty();
        }
        return movement.map(m -> new Occurrence.Delayed(m.id(), Duration.ofMinutes(minutes.get().longValue())));
    }

    /** A movement of the plan that was not over when the change became known. */
    private Optional<Movement> movement(YamlMap change) {
        var name = change.text("movement");
        var found = plan.movements().stream().filter(m -> m.id().value().equals(name)).findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            change.problem(ProblemCode.UNKNOWN_NAME, "movement", name, "the plan has no such movement",
                    Nearest.find(name, plan.movements().stream().map(m -> m.id().value()).toList())
                            .map(near -> "Did you mean “" + near + "”?").orElse("Name a movement of the plan"));
        }
        var over = change.findText("known").flatMap(this::moment).filter(at -> found.isPresent()
                && !found.get().steps().getLast().to().isAfter(at));
        if (over.isPresent()) {
            change.problem(ProblemCode.MOVEMENT_OVER, "movement", name, "the movement was over when this became known",
                    "Name another movement, or correct the time");
            return Optional.empty();
        }
        return found;
    }

    private Optional<Moment> moment(String text) {
        return clock.read(text, Clock.Side.START) instanceof Clock.At(var instant)
                ? Optional.of(clock.moment(instant)) : Optional.empty();
    }

    private Optional<Occurrence.VehiclesLost> lost(YamlMap change) {
        var name = change.text("fleet");
        var fleet = scenario.supply().fleets().stream().filter(f -> f.id().value().equals(name)).findFirst();
        if (fleet.isEmpty() && !name.isEmpty()) {
            change.problem(ProblemCode.UNKNOWN_NAME, "fleet", name, "the scenario has no such fleet",
                    Nearest.find(name, scenario.supply().fleets().stream().map(f -> f.id().value()).toList())
                            .map(near -> "Did you mean “" + near + "”?").orElse("Name a fleet of the scenario"));
        }
        if (!change.has("vehicles")) {
            change.text("vehicles");
        }
        var numbers = new TreeSet<Integer>();
        for (var number : change.numbers("vehicles")) {
            int most = fleet.map(Fleet::count).orElse(Integer.MAX_VALUE);
            if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0 || number.longValue() > most) {
                change.problem(ProblemCode.OUT_OF_RANGE, "vehicles", number.toPlainString(),
                        "the fleet has no vehicle of this number", "Give the numbers as in the list of movements");
            } else {
                numbers.add(number.intValue());
            }
        }
        return fleet.filter(f -> !numbers.isEmpty()).map(f -> new Occurrence.VehiclesLost(f.id(), numbers));
    }
}

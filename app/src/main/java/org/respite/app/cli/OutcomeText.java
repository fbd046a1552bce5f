package org.respite.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Scenario;

/** What a plan achieves, in lines that a tired person reads in a minute. */
final class OutcomeText {

    private final Scenario scenario;
    private final Outcome outcome;
    private final List<Line> lines = new ArrayList<>();

    private OutcomeText(Scenario scenario, Outcome outcome) {
        this.scenario = scenario;
        this.outcome = outcome;
    }

    static String of(Scenario scenario, Outcome outcome) {
        var text = new OutcomeText(scenario, outcome);
        text.survival();
        text.goods();
        text.people();
        text.handOvers();
        text.exposure();
        return text.aligned();
    }

    /** The floor leaves out what no goods can reach, and says so. */
    private void survival() {
        var unreachable = outcome.needs().stream().filter(n -> !n.reachable()).count();
        var worstOff = unreachable == 0 ? "the worst-off place" : "the worst-off place that goods can reach";
        line("Survival floor", outcome.survivalFloor().isPresent()
                ? percent(outcome.survivalFloor().getAsDouble()) + " of the survival need at " + worstOff + where()
                : "no need with a survival amount can be reached");
        if (unreachable == 1) {
            line("", "1 need can be reached by no goods at all: nothing of it is met");
        } else if (unreachable > 1) {
            line("", amount(unreachable) + " needs can be reached by no goods at all: nothing of them is met");
        }
    }

    private String where() {
        return findWorstOff().map(n -> " (" + placeName(n.place()) + ", " + itemName(n) + ")").orElse("");
    }

    private Optional<NeedOutcome> findWorstOff() {
        return outcome.needs().stream()
                .filter(n -> n.reachable() && n.survivalCoverage().isPresent())
                .min(Comparator.comparingDouble(n -> n.survivalCoverage().getAsDouble()));
    }

    private void goods() {
        for (var item : scenario.supply().items()) {
            var days = outcome.needs().stream()
                    .filter(n -> n.item().equals(item.id()))
                    .flatMap(n -> n.days().stream())
                    .toList();
            if (!days.isEmpty()) {
                line(item.name(), distributed(item, days));
            }
        }
    }

    private static String distributed(Item item, List<DayOutcome> days) {
        double met = days.stream().mapToDouble(DayOutcome::met).sum();
        double full = days.stream().mapToDouble(DayOutcome::full).sum();
        return "%s of %s %s needed (%s)"
                .formatted(amount(met), amount(full), item.unit(), percent(full > 0 ? met / full : 1));
    }

    private void people() {
        var groups = scenario.people().groups();
        for (var measured : outcome.groups()) {
            var group = groups.stream()
                    .filter(g -> g.id().equals(measured.group()))
                    .findFirst()
                    .orElseThrow();
            boolean hasNamesake =
                    groups.stream().anyMatch(g -> g.name().equals(group.name()) && !g.id().equals(group.id()));
            var home = hasNamesake ? " (" + placeName(group.home()) + ")" : "";
            line(group.name() + home, "%s of %s persons expected to go".formatted(amount(measured.arrived()), amount(measured.goers())));
        }
    }

    private void handOvers() {
        int all = scenario.people().handOvers().size();
        if (all > 0) {
            line("Hand-overs", "%d of %d made".formatted(outcome.handOversMade().size(), all));
        }
    }

    private void exposure() {
        double most = outcome.exposedPersons().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        line(
                "Exposure",
                "at most %s persons at once on guarded ground, crews not counted; longest way to a refuge %s"
                        .formatted(amount(Math.ceil(most)), span(outcome.longestExposure())));
    }

    private void line(String what, String words) {
        lines.add(new Line(what, words));
    }

    private String aligned() {
        int width = lines.stream().mapToInt(l -> l.what().length()).max().orElse(0);
        return lines.stream()
                .map(l -> "  " + l.what() + " ".repeat(width - l.what().length() + 2) + l.words() + "\n")
                .collect(Collectors.joining());
    }

    private String placeName(Id.Place place) {
        return scenario.network().places().stream()
                .filter(p -> p.id().equals(place))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String itemName(NeedOutcome need) {
        return scenario.supply().items().stream()
                .filter(i -> i.id().equals(need.item()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private record Line(String what, String words) {}

    /** Whole numbers, rounded down: nothing is claimed that is not there. */
    static String amount(double number) {
        return String.format(Locale.ENGLISH, "%,d", (long) Math.floor(number + 1e-9));
    }

    /** One decimal, rounded down: 99.96 % is not everything. */
    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", Math.floor(share * 1000 + 1e-9) / 10);
    }

    /** Hours and minutes, rounded up: nobody is closer to a refuge than it says. */
    static String span(Duration duration) {
        var minutes = Duration.ofMinutes(Math.ceilDiv(duration.toSeconds(), 60L));
        return minutes.toHours() > 0
                ? "%d h %02d min".formatted(minutes.toHours(), minutes.toMinutesPart())
                : "%d min".formatted(minutes.toMinutes());
    }
}

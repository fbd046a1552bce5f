package org.respite.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.InPlace;
import org.respite.model.preparation.Preparation;
import org.respite.model.preparation.Requirement;
import org.respite.model.scenario.Scenario;

/** What preparation is missing before people are asked to leave, in lines: said before what the plan achieves. */
final class PreparationText {

    private static final String ROW = "  %-34s %14s %14s %14s %22s\n";

    private final Scenario scenario;
    private final Preparation preparation;

    private PreparationText(Scenario scenario, Preparation preparation) {
        this.scenario = scenario;
        this.preparation = preparation;
    }

    static String of(Scenario scenario, Preparation preparation) {
        var text = new PreparationText(scenario, preparation);
        return "What preparation is missing, before anybody is asked to leave:\n"
                + text.people() + text.requirements() + text.destinations() + text.inPlace();
    }

    private String people() {
        var words = "  This is about %s persons; %s are expected to go of their own will."
                .formatted(number(preparation.persons()), number(preparation.wishing()));
        return preparation.unasked() == 0
                ? words + "\n"
                : words + "\n  Of %s of them nobody knows whether they wish to: no departure is planned for them.\n"
                        .formatted(number(preparation.unasked()));
    }

    private String requirements() {
        return row("", "needed", "there is", "missing", "missing if all wished")
                + preparation.requirements().stream().map(PreparationText::line).collect(Collectors.joining())
                + "  What there is, is counted at best; who walks needs no seat.\n";
    }

    private static String line(Requirement requirement) {
        return row(
                words(requirement.kind()),
                orUnknown(requirement.forWishing()),
                orUnknown(requirement.available()),
                orUnknown(requirement.missingForWishing()),
                orUnknown(requirement.missingForAll()));
    }

    private static String words(Requirement.Kind kind) {
        return switch (kind) {
            case ROOM -> "room, persons";
            case WATER -> "water, l a day";
            case TOILETS -> "toilets";
            case STANDARDS -> "room, water, toilets together";
            case TRANSPORT -> "seats, for who cannot walk";
            case DAYS -> "days that carrying them takes";
            case DAYS_IF_ALL_RIDE -> "days if nobody walked";
        };
    }

    private String destinations() {
        return preparation.destinations().stream()
                .map(destination -> "  %s: %s\n".formatted(name(destination), reception(destination)))
                .collect(Collectors.joining());
    }

    private static String reception(Destination destination) {
        if (!destination.isRefused()) {
            return "can take " + number(destination.vacancies());
        }
        return "nobody is sent there: " + Stream.concat(
                        reasons(destination.unknown(), " not known"), reasons(destination.full(), " used up by those present"))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> reasons(Set<Destination.Standard> standards, String words) {
        return standards.stream().sorted().map(s -> s.name().toLowerCase(Locale.ROOT) + words);
    }

    private String inPlace() {
        return "Serving everybody where they are now, over the whole pause, as planned below:\n"
                + preparation.inPlace().stream().map(this::line).collect(Collectors.joining()) + "\n";
    }

    private String line(InPlace served) {
        var item = scenario.supply().items().stream()
                .filter(i -> i.id().equals(served.item())).findFirst().orElseThrow();
        return "  %s: %s %s needed to survive, %s missing; %s in full, %s missing\n".formatted(
                item.name(), up(served.survival()), item.unit(), up(served.survivalMissing()),
                up(served.full()), up(served.missing()));
    }

    private String name(Destination destination) {
        return scenario.network().places().stream()
                .filter(p -> p.id().equals(destination.place())).findFirst().orElseThrow().name();
    }

    private static String row(String... cells) {
        return ROW.formatted(List.of(cells).toArray());
    }

    private static String orUnknown(OptionalLong count) {
        return count.isPresent() ? number(count.getAsLong()) : "unknown";
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** Rounded up: nothing that is needed is left out. */
    private static String up(double amount) {
        return number((long) Math.ceil(amount - 1e-9));
    }
}

package org.respite.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.scenario.Scenario;
import org.respite.traffic.Agreement;
import org.respite.traffic.ArrivalHour;
import org.respite.traffic.Closings;
import org.respite.traffic.Delay;
import org.respite.traffic.Replay;

/** What becomes of a plan in traffic, in lines that a tired person reads in a minute. */
final class ReplayText {

    static final String REFUSED = "Not replayed in traffic: a plan that the checker refuses is not.\n";

    /** Longer lists are for machines. */
    private static final int MOST_LINES = 20;

    private ReplayText() {}

    static String of(Scenario scenario, Replay replay, boolean details) {
        var text = new StringBuilder();
        text.append(replay.agrees()
                ? "The plan stands in traffic"
                : "The plan does not stand in traffic").append(", each vehicle and each walker replayed by itself:\n");
        line(text, "Travel times", agreement(replay.travelTimes(), "longer"));
        line(text, "Arrivals", agreement(replay.arrivalTimes(), "later"));
        line(text, "At closings", closings(replay.closings()));
        if (replay.finished() < replay.members()) {
            line(text, "Stranded", ProblemText.counted(replay.members() - replay.finished(), "vehicle or walker")
                    + " never came to the end of the way");
        }
        line(text, "Waiting", replay.delays().isEmpty() ? "none" : waiting(replay));
        if (details) {
            details(text, scenario, replay);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append("  %-14s%s%n".formatted(what, words));
    }

    private static String agreement(Agreement agreement, String worse) {
        return "%s of %s legs within a minute or 5 %%; half differ by at most %s, 95 %% by %s, the largest is %s %s"
                .formatted(
                        OutcomeText.percent(agreement.share()),
                        OutcomeText.amount(agreement.legs()),
                        seconds(agreement.median()),
                        seconds(agreement.percentile95()),
                        seconds(agreement.largest()),
                        worse);
    }

    private static String closings(Closings closings) {
        var caught = closings.isNobodyCaught()
                ? "nobody on a road or outside shelter"
                : "on a road " + count(closings.onRoads()) + "; outside shelter " + count(closings.atPlaces());
        return caught + "; inside the safety margin " + count(closings.inMargin());
    }

    private static String count(Closings.Count count) {
        var vehicles = count.vehicles() > 0 ? ProblemText.counted(count.vehicles(), "vehicle") : "";
        var persons = count.persons() > 0 ? OutcomeText.amount(Math.ceil(count.persons())) + " persons" : "";
        return Stream.of(vehicles, persons).filter(words -> !words.isEmpty()).reduce((a, b) -> a + " and " + b).orElse("nobody");
    }

    private static String waiting(Replay replay) {
        return replay.delayByCause().entrySet().stream()
                .map(e -> words(e.getKey()) + " " + hours(e.getValue()))
                .collect(Collectors.joining(", ", "", ", all members added up"));
    }

    private static void details(StringBuilder text, Scenario scenario, Replay replay) {
        text.append("Where they wait longest (operational, not to be passed on):\n");
        replay.delays().stream().limit(MOST_LINES).forEach(delay -> text.append("  %-28s %-24s %8s members %9s, longest %s%n"
                .formatted(delay.where(), words(delay.cause()), OutcomeText.amount(delay.members()), hours(delay.total()),
                        seconds(delay.longest()))));
        text.append("Arrivals by place and hour that differ most: vehicles and persons, planned and replayed:\n");
        replay.arrivals().stream()
                .filter(a -> difference(a) > 0)
                .sorted((a, b) -> Double.compare(difference(b), difference(a)))
                .limit(MOST_LINES)
                .forEach(a -> text.append("  %-28s %s  %6d %6d  %8.0f %8.0f%n".formatted(
                        a.place(), OutcomeJson.local(scenario.calendar(), a.hour()), a.plannedVehicles(),
                        a.replayedVehicles(), a.plannedPersons(), a.replayedPersons())));
    }

    private static double difference(ArrivalHour hour) {
        return Math.abs(hour.plannedVehicles() - hour.replayedVehicles())
                + Math.abs(hour.plannedPersons() - hour.replayedPersons());
    }

    private static String words(Delay.Cause cause) {
        return switch (cause) {
            case ROAD_BUSY -> "to enter a road";
            case BEHIND_OTHERS -> "behind others";
            case ROAD_FULL -> "for room ahead";
            case ROAD_CLOSED -> "at a closed road";
            case STATION_BUSY -> "to be handled";
            case STATION_SHUT -> "for opening hours";
            case VEHICLE_LATE -> "for a late vehicle";
        };
    }

    private static String hours(Duration duration) {
        return String.format(Locale.ENGLISH, "%,.1f h", duration.toSeconds() / 3600.0);
    }

    /** Rounded up: no delay is made smaller. */
    private static String seconds(Duration duration) {
        long seconds = duration.isNegative() ? duration.toSeconds() : duration.plusNanos(999_999_999).toSeconds();
        return Math.abs(seconds) < 120 ? seconds + " s" : (seconds < 0 ? "-" : "") + OutcomeText.span(duration.abs());
    }
}

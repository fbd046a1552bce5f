package org.respite.terms.indicators;

import java.util.Map;
import java.util.Set;
import org.respite.model.report.Report;
import org.respite.model.report.Where;

/**
 * How coarsely a place is told: by its zone, or for what passes a crossing by the crossing. Where forces are is told by
 * wide zones alone.
 *
 * @param zoneOf for each place its zone
 * @param crossings places at crossings, which are public
 * @param wide zones whose outline is known to be wide enough that naming them shows nobody where to aim
 */
public record Areas(Map<String, String> zoneOf, Set<String> crossings, Set<String> wide) {

    /** Where the source names no area that may be told. */
    public static final String NOT_TOLD = "area not told";

    /** From this size on a zone is wide, in square kilometres. */
    public static final int WIDE = 25;

    /** Nothing is known but names. */
    public static final Areas UNKNOWN = new Areas(Map.of(), Set.of(), Set.of());

    public Areas {
        zoneOf = Map.copyOf(zoneOf);
        crossings = Set.copyOf(crossings);
        wide = Set.copyOf(wide);
    }

    String of(Report report, Topic topic) {
        var zone = switch (report.where()) {
            case Where.AtPlace(var place) when topic.name().equals("throughput") && crossings.contains(place.value()) -> place.value();
            case Where.AtPlace(var place) -> zoneOf.getOrDefault(place.value(), NOT_TOLD);
            case Where.InZone(var in) -> in.value();
            case Where.Withheld _ -> NOT_TOLD;
            case Where.Unsaid _ -> NOT_TOLD;
        };
        return topic.form() == Topic.Form.PRESENCE && !wide.contains(zone) ? NOT_TOLD : zone;
    }
}

package org.respite.formats.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.movement.Parties;
import org.respite.model.plan.Carrier;
import org.respite.model.quantity.Id;
import org.respite.model.replan.Mark;

/**
 * What changed and who must be told, where the plan continues another. Only in an exact edition: it holds movements one
 * by one. Times are seconds since the start of the horizon.
 *
 * @param marks how many movements have each mark
 * @param news the most urgent first
 */
record Told(long now, List<Learnt> known, Map<String, Long> marks, List<News> news) {

    /** What was learnt from one source. */
    record Learnt(long at, List<Changed> what, String source) {}

    /**
     * One movement that somebody must be told of.
     *
     * @param why reasons, by their words in the catalogue
     * @param who vehicles or people, in the scenario's words
     * @param refuge where to go; absent where it need not leave its way
     * @param tell parties; none for people on their own, who are told themselves
     */
    record News(
            String urgency, long next, String movement, String mark, List<String> why, String who, Optional<String> refuge,
            List<String> tell) {}

    static Told of(Subject subject, Continued continued) {
        var parties = Parties.in(subject.scenario);
        var movements = continued.movements();
        var marks = new LinkedHashMap<String, Long>();
        for (var mark : Mark.values()) {
            marks.put(mark.name(), continued.count(mark));
        }
        return new Told(
                continued.now().second(),
                continued.changes().stream().map(c -> new Learnt(c.known().second(), Changed.of(c), c.source())).toList(),
                marks,
                continued.news().stream().map(fate -> {
                    var movement = Continued.of(movements, fate);
                    return new News(fate.urgency().name(), fate.next().second(), fate.movement().value(), fate.mark().name(),
                            fate.why().stream().map(Enum::name).toList(), who(movement.carrier()),
                            fate.refuge().map(place -> name(subject, place)), List.copyOf(parties.of(movement)));
                }).toList());
    }

    private static String who(Carrier carrier) {
        return switch (carrier) {
            case Carrier.Convoy(var fleet, var vehicles) -> fleet + " " + Ranges.of(vehicles);
            case Carrier.OnTheirOwn(var group, var _, var families) -> group + " (" + families.persons() + ")";
        };
    }

    private static String name(Subject subject, Id.Place place) {
        return subject.known.find(place).map(p -> p.name()).orElse(place.value());
    }
}

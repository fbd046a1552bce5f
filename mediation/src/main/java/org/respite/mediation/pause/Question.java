package org.respite.mediation.pause;

import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Scenario;

/**
 * Which pauses could be asked for, and how much of one at most.
 *
 * @param base the scenario without the pauses that the asked one takes the place of
 * @param purpose of the asked pause
 * @param agreed whether all parties would have to agree; false: it is asked of one side alone
 * @param declaredBy who would have to declare it
 * @param days each a length in days from the first one
 * @param openings each may be left out, or opened in one of its ways
 * @param crossings each may stay as it is, or be open in one of its ways
 */
public record Question(
        String title,
        Scenario base,
        String purpose,
        boolean agreed,
        List<String> declaredBy,
        List<Integer> days,
        List<Opening> openings,
        List<LongerHours> crossings,
        Budget budget) {

    public Question {
        declaredBy = List.copyOf(declaredBy);
        days = List.copyOf(days);
        openings = List.copyOf(openings);
        crossings = List.copyOf(crossings);
    }

    /** Zones that are opened together, and the daily hours that are thought of. */
    public record Opening(List<Id.Zone> zones, List<Hours> ways) {
        public Opening {
            zones = List.copyOf(zones);
            ways = List.copyOf(ways);
        }
    }

    /**
     * Daily hours.
     *
     * @param words as they were written, such as "10:00-14:00"
     * @param byDays for each length of {@link Question#days}, the windows that they are
     */
    public record Hours(String words, List<Windows> byDays) {
        public Hours {
            byDays = List.copyOf(byDays);
        }
    }

    /** A crossing, and the cargo hours that are thought of; they come on top of its own. */
    public record LongerHours(Id.Crossing crossing, List<Hours> ways) {
        public LongerHours {
            ways = List.copyOf(ways);
        }
    }

    /** The most that may be asked. */
    public record Budget(double zoneHours, int days, double crossingHours) {}
}

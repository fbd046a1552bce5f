package org.respite.formats.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.table.Clock;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.Rules;
import org.respite.model.scenario.Worth;

/**
 * What {@code scenario.yaml} says of a scenario with tables of its own.
 *
 * @param calendar absent where it could not be read
 */
public record Settings(
        Optional<Calendar> calendar, Rules rules, Worth worth, Map<Mode, ModeProfile> modes, List<String> notes) {

    public Settings {
        modes = Map.copyOf(modes);
        notes = List.copyOf(notes);
    }

    public Clock clock() {
        return calendar.map(c -> new Clock(c.timeZone(), c.start(), c.horizon(), true)).orElse(Clock.UNKNOWN);
    }
}

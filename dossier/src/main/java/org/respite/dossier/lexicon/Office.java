package org.respite.dossier.lexicon;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held which public office, and when.
 *
 * @param party id
 * @param needsWholeName whether the last name alone is too common to mean this person
 * @param until last day; empty where it goes on
 */
public record Office(
        String name, String role, String party, boolean needsWholeName, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Whether it was held on a day; on an unknown day, whether it is not over for good. */
    public boolean isHeldOn(Optional<LocalDate> day) {
        return day.map(d -> from.map(f -> !d.isBefore(f)).orElse(true) && until.map(u -> !d.isAfter(u)).orElse(true)).orElse(until.isEmpty());
    }

    /** What a report calls the person after the first time. */
    public String lastName() {
        var words = name.split(" ");
        boolean joined = words.length > 1 && words[words.length - 2].matches("Al|Abu|bin|von|der|van");
        return joined ? words[words.length - 2] + " " + words[words.length - 1] : words[words.length - 1];
    }
}

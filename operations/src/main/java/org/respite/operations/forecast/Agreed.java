package org.respite.operations.forecast;

import java.util.List;
import org.respite.terms.tree.Instrument;

/**
 * What was known of an exchange before it began.
 *
 * @param instrument the terms, for when their stage begins and ends
 * @param name by which notices speak of them
 * @param days that were agreed
 * @param persons to be released in these days together
 * @param personsADay to be released on each further day
 * @param prisoners released for each of them
 * @param trucks figures of what was agreed for a day; several are rivals, and none is believed more than another
 * @param trucksBefore the mean of a day before
 */
public record Agreed(
        Instrument instrument,
        String name,
        int days,
        long persons,
        long personsADay,
        long prisoners,
        List<Integer> trucks,
        double trucksBefore) {

    public Agreed {
        trucks = List.copyOf(trucks);
        if (days < 1 || persons < 1 || trucks.isEmpty() || trucks.stream().anyMatch(t -> t < 1) || trucksBefore <= 0) {
            throw new IllegalArgumentException("an exchange has days, persons and trucks above 0");
        }
    }
}

package org.respite.operations.future;

import java.util.List;

/**
 * What a movement did in one future where others count it: a transfer at a crossing, or a hand-over that was made, by the
 * step that received the persons.
 *
 * @param movement its index
 * @param step of the movement, from 0
 * @param from when it began, in seconds of the horizon
 * @param vehicles that were let through
 * @param given units of each cargo of a transfer, in the step's order
 */
public record Passage(int movement, int step, long from, int vehicles, List<Double> given) {

    public Passage {
        given = List.copyOf(given);
    }
}

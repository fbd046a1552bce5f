package org.respite.model.report;

import java.util.List;

/**
 * What sort of thing happened, in one to six words in small letters. Agreements differ, so any word may be used; those here
 * have a meaning of their own that docs/reference/reports.md gives.
 */
public record Kind(String word) implements Comparable<Kind> {

    public static final Kind RELEASE = new Kind("release");
    public static final Kind LIST_OFFERED = new Kind("list offered");
    public static final Kind LIST_REFUSED = new Kind("list refused");
    public static final Kind SENT = new Kind("sent");
    public static final Kind ADMITTED = new Kind("admitted");
    public static final Kind OFFLOADED = new Kind("offloaded");
    public static final Kind DISTRIBUTED = new Kind("distributed");
    public static final Kind INTERCEPTED = new Kind("intercepted");
    public static final Kind MOVEMENT = new Kind("movement");
    public static final Kind DEPARTURE = new Kind("departure");
    public static final Kind RETURN = new Kind("return");
    public static final Kind EXIT = new Kind("exit");
    public static final Kind OPENED = new Kind("opened");
    public static final Kind CLOSED = new Kind("closed");
    public static final Kind ATTACK = new Kind("attack");
    public static final Kind FLIGHT = new Kind("flight");
    public static final Kind REINFORCEMENT = new Kind("reinforcement");
    public static final Kind MILITARY_USE = new Kind("military use");
    public static final Kind WITHDRAWAL = new Kind("withdrawal of forces");
    public static final Kind WITHHELD = new Kind("withheld");
    public static final Kind HARM = new Kind("harm");

    public Kind {
        Words.kind(word);
    }

    /** The kinds with a meaning of their own. */
    public static List<Kind> wellKnown() {
        return List.of(RELEASE, LIST_OFFERED, LIST_REFUSED, SENT, ADMITTED, OFFLOADED, DISTRIBUTED, INTERCEPTED, MOVEMENT,
                DEPARTURE, RETURN, EXIT, OPENED, CLOSED, ATTACK, FLIGHT, REINFORCEMENT, MILITARY_USE, WITHDRAWAL, WITHHELD,
                HARM);
    }

    @Override
    public int compareTo(Kind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}

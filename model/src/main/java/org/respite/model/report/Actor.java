package org.respite.model.report;

/** A party, mediator, authority or organisation by the name that the terms use for it. Never a private person. */
public record Actor(String name) implements Comparable<Actor> {

    public Actor {
        Words.name(name);
    }

    @Override
    public int compareTo(Actor other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

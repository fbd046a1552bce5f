package org.respite.terms.standing;

import java.util.List;

/**
 * A sentence that no language has touched yet: which one it is, and what fills its gaps. It is put into words when somebody
 * reads it.
 */
public record Sentence(Why why, List<Value> values) {

    public Sentence {
        values = List.copyOf(values);
        if (values.size() != why.gaps().size()) {
            throw new IllegalArgumentException(why + " has the gaps " + why.gaps() + ", found " + values);
        }
    }

    static Sentence of(Why why, Value... values) {
        return new Sentence(why, List.of(values));
    }

    static Sentence of(Why why, String name) {
        return of(why, new Value.Name(name));
    }

    Value asPart() {
        return new Value.Part(this);
    }
}

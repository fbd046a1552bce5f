package org.respite.model.report;

/** The name of something that is counted once, however many sources count it: "trucks 2023-11-24" has one truth. */
public record CountId(String value) implements Comparable<CountId> {

    public CountId {
        Words.id(value);
    }

    @Override
    public int compareTo(CountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

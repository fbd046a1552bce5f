package org.respite.model.report;

/** The name of an entry, given by who files it and used once in a record. It says nothing about a person. */
public record EntryId(String value) implements Comparable<EntryId> {

    public EntryId {
        Words.id(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.respite.model.quantity;

/** A name that knows what it names, so that a road can never be mistaken for a place. */
public sealed interface Id extends Comparable<Id> {

    /** The name as it stands in the tables: not blank, at most 120 characters. */
    String value();

    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }

    private static String valid(String value) {
        if (value.isBlank() || value.length() > 120) {
            throw new IllegalArgumentException("an id needs 1 to 120 characters, found \"" + value + "\"");
        }
        return value;
    }

    record Place(String value) implements Id {
        public Place {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Road(String value) implements Id {
        public Road {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Zone(String value) implements Id {
        public Zone {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Pause(String value) implements Id {
        public Pause {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Corridor(String value) implements Id {
        public Corridor {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Crossing(String value) implements Id {
        public Crossing {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Item(String value) implements Id {
        public Item {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Stock(String value) implements Id {
        public Stock {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Fleet(String value) implements Id {
        public Fleet {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Group(String value) implements Id {
        public Group {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record HandOver(String value) implements Id {
        public HandOver {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Movement(String value) implements Id {
        public Movement {
            valid(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}

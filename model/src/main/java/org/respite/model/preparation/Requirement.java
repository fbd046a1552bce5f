package org.respite.model.preparation;

import java.util.OptionalLong;

/**
 * One thing that a departure needs, against what there is.
 *
 * @param forWishing needed for those who are expected to go of their own will; absent: nobody can tell
 * @param forAll needed if all who may leave wished to; absent: nobody can tell
 * @param available what there is, at best; absent: the scenario says nothing about it
 */
public record Requirement(Kind kind, OptionalLong forWishing, OptionalLong forAll, OptionalLong available) {

    /** What is lacking for those who wish to go; absent where it is not known what there is. */
    public OptionalLong missingForWishing() {
        return missing(forWishing);
    }

    /** What is lacking if all who may leave wished to; absent where it is not known what there is. */
    public OptionalLong missingForAll() {
        return missing(forAll);
    }

    /** Whether those who wish to go cannot be told that it is there. */
    public boolean isMissing() {
        return forWishing.orElse(1) > 0 && missingForWishing().orElse(1) > 0;
    }

    private OptionalLong missing(OptionalLong needed) {
        return needed.isPresent() && available.isPresent()
                ? OptionalLong.of(Math.max(0, needed.getAsLong() - available.getAsLong()))
                : OptionalLong.empty();
    }

    /** What is needed, with its unit. */
    public enum Kind {
        /** Free room at the destinations. */
        ROOM("persons"),
        /** Water that the destinations offer beyond what those present need. */
        WATER("l a day"),
        /** Toilets at the destinations beyond what those present need. */
        TOILETS("toilets"),
        /** People whom the destinations can take with room, water and toilets together. */
        STANDARDS("persons"),
        /** People whom vehicles can carry in the whole pause, for those who cannot go on their own. */
        TRANSPORT("persons"),
        /** Days that this carriage takes, against the days of the pause. */
        DAYS("days"),
        /** The same if nobody walked or drove. Shown, but nothing that must be there. */
        DAYS_IF_ALL_RIDE("days");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }
}

package org.respite.terms.planning;

import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.report.Amount;
import org.respite.model.report.Kind;
import org.respite.model.scenario.HandOver;

/** What a count of the terms counts in a plan. */
sealed interface Meaning {

    /** By which a report of it is known: its kind, what it is of, and in which unit. */
    Kind kind();

    String what();

    String unit();

    /**
     * Trucks that are transferred at crossings.
     *
     * @param laden with this item; empty: with anything
     * @param place the name by which the terms call where, where they do
     */
    record Trucks(
            Kind kind, String what, String unit, List<Id.Crossing> crossings, Optional<Id.Item> laden, Optional<String> place)
            implements Meaning {

        public Trucks {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * Goods that are transferred at crossings.
     *
     * @param unitsPerCount how many units of the item one of the count is
     */
    record Goods(
            Kind kind, String what, String unit, List<Id.Crossing> crossings, Id.Item item, long unitsPerCount,
            Optional<String> place)
            implements Meaning {

        public Goods {
            crossings = List.copyOf(crossings);
        }

        /** So many of the count in units of the item; no more than can be counted. */
        long units(long counted) {
            return counted > Amount.MOST / unitsPerCount ? Amount.MOST : counted * unitsPerCount;
        }
    }

    /** Goods that are handed out to people. */
    record HandedOut(Kind kind, String what, String unit, List<Id.Place> places, Id.Item item, long unitsPerCount, Optional<String> place)
            implements Meaning {

        public HandedOut {
            places = List.copyOf(places);
        }
    }

    /**
     * Persons of hand-overs that the scenario ties to the terms.
     *
     * @param by who releases them
     */
    record Released(String what, List<HandOver> handOvers, String by) implements Meaning {

        public Released {
            handOvers = List.copyOf(handOvers);
        }

        @Override
        public Kind kind() {
            return Kind.RELEASE;
        }

        @Override
        public String unit() {
            return "person";
        }
    }
}

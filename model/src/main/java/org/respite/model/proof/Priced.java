package org.respite.model.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Kinds of limits that can have a price, as files name them. */
public enum Priced {
    ROAD("passenger-car units entering a road in a slot"),
    LOADING("vehicles that begin to load at a place in a slot"),
    UNLOADING("vehicles that begin to unload at a place in a slot"),
    INSPECTION("trucks that begin an inspection in a slot"),
    TRANSFER("trucks that begin a transfer at a crossing in a slot"),
    EXITING("persons that begin to leave by a crossing in a slot"),
    FLEET("vehicles of a fleet that are away in a slot"),
    CREW("ticks on duty of a fleet's crews in a duty day"),
    DUTY("undivided duties of a fleet's vehicles in a duty day"),
    QUOTA("what a quota counts"),
    STOCK("units of a stock"),
    GROUP("persons of a group who go"),
    ROOM("persons who come to a place with room, water and toilets"),
    STORE("goods at a place: no more is taken and handed out than was brought"),
    YARD("kilograms in the yard of a crossing"),
    FLOOR("survival coverage of a need");

    private final String words;

    Priced(String words) {
        this.words = words;
    }

    public static Priced of(Price price) {
        return switch (price) {
            case Price.OfSlots slots -> switch (slots.what()) {
                case ROAD -> ROAD;
                case LOADING -> LOADING;
                case UNLOADING -> UNLOADING;
                case INSPECTION -> INSPECTION;
                case TRANSFER -> TRANSFER;
                case EXITING -> EXITING;
                case FLEET -> FLEET;
            };
            case Price.OfCrew _ -> CREW;
            case Price.OfDuty _ -> DUTY;
            case Price.OfQuota _ -> QUOTA;
            case Price.OfStock _ -> STOCK;
            case Price.OfGroup _ -> GROUP;
            case Price.OfRoom _ -> ROOM;
            case Price.OfStore _ -> STORE;
            case Price.OfYard _ -> YARD;
            case Price.OfFloor _ -> FLOOR;
        };
    }

    /** The kinds that have a price in a proof. */
    public static List<Priced> of(Proof proof) {
        var list = new ArrayList<Priced>();
        for (var kind : values()) {
            if (proof.prices().stream().anyMatch(p -> of(p) == kind)) {
                list.add(kind);
            }
        }
        return list;
    }

    /** As it stands in a file, such as "road". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}

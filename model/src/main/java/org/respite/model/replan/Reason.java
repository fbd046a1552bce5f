package org.respite.model.replan;

/** Why a movement does something else than was notified, and what it does instead. */
public enum Reason {
    DENIED("it was denied"),
    LOST_VEHICLE("it lost a vehicle"),
    NO_YARD("the yard would have no room for its load"),
    WAY_CLOSED("its way has closed"),
    WAY_CLOSED_FOR_A_TIME("its way is closed for a time"),
    WAY_HOME_CLOSED_FOR_A_TIME("its way home is closed for a time"),
    LATE("runs late, goes on as it comes"),
    TURNS_BACK("turns back with what is aboard"),
    TO_REFUGE("goes on to the nearest refuge and stays"),
    NO_REFUGE("no refuge can be reached: stays where it is"),
    FEWER_VEHICLES("goes with fewer vehicles"),
    LESS_ABOARD("takes less along, for less comes"),
    NOTHING_TO_CARRY("what it was to carry does not come"),
    NO_ROOM("there is no room for it any more"),
    NO_VEHICLES("its vehicles cannot go"),
    NOT_OPEN("what it needs is closed, or no longer there, at its time"),
    NOT_AS_NOTIFIED("it cannot leave as notified"),
    NEW("new");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In few words, for those who carry it out. */
    public String words() {
        return words;
    }
}

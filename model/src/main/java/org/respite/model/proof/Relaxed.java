package org.respite.model.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.model.scenario.Scenario;

/**
 * Rules that a bound does not hold, or holds only in part. Each only widens what is allowed: the bound stays true, and may
 * be too high.
 */
public enum Relaxed {
    UNPRICED("limits without a price are taken to be free"),
    WHOLE("vehicles, loads, persons and families are divided freely"),
    VEHICLE_DAYS("each vehicle's rounds outside the prices gain the best round of each day as often as it could drop"),
    SEVERAL_DROPS("a round with several drops counts as parts of vehicles that each drop at one place, and may pause where"
            + " it could have dropped"),
    MIXED_LOADS("a mixed load is limited by its weight or by its volume, not by both"),
    RANGE("rounds may be longer than the range"),
    NOTICE("a convoy may leave before its notice has passed, if it is on guarded roads only after"),
    CONVOYS("convoys have any size, and vehicles no numbers"),
    BOARDING("people board at home at any hour"),
    HAND_OVERS("hand-overs take nothing from anybody else"),
    BINS("some capacities are counted over several slots together");

    private final String words;

    Relaxed(String words) {
        this.words = words;
    }

    /** Those that make a difference to a proof. */
    public static List<Relaxed> of(Scenario scenario, Proof proof) {
        boolean vehicles = !scenario.supply().fleets().isEmpty();
        var list = new ArrayList<Relaxed>();
        for (var relaxed : values()) {
            boolean applies = switch (relaxed) {
                case UNPRICED, WHOLE -> true;
                case VEHICLE_DAYS, SEVERAL_DROPS, RANGE, CONVOYS -> vehicles;
                case MIXED_LOADS -> scenario.supply().fleets().stream().anyMatch(f -> f.items().size() > 1);
                case NOTICE -> vehicles && scenario.network().zones().stream().anyMatch(z -> !z.calm());
                case BOARDING -> scenario.supply().fleets().stream().anyMatch(f -> f.carriesGroups())
                        && !scenario.people().groups().isEmpty();
                case HAND_OVERS -> !scenario.people().handOvers().isEmpty();
                case BINS -> proof.prices().stream().anyMatch(p -> p instanceof Price.OfSlots s && s.to() - s.from() > 1);
            };
            if (applies) {
                list.add(relaxed);
            }
        }
        return list;
    }

    /** As it stands in a file, such as "several-drops". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}

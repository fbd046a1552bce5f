package org.respite.model.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;

/**
 * A place where something can start, stop, wait, be handled or be received.
 *
 * @param names the name in each language, by language code; always holds "en"
 * @param administrativeCode P-code of the area that it lies in
 * @param zone the guarded or calm zone that it lies in; none: calm
 * @param shelter whether people and crews are sheltered here when a pause ends
 * @param reception what it offers to people who come; absent: it cannot receive anybody
 * @param loadsPerHour vehicles that can be loaded an hour; absent: no limit
 * @param unloadsPerHour vehicles that can be unloaded an hour; absent: no limit
 * @param openingHours when vehicles are loaded and unloaded and people received
 * @param distributionHours when goods are handed out
 * @param permittedClasses restricted classes of items that may be unloaded here
 * @param transshipment whether goods unloaded here may be loaded again
 */
public record Place(
        Id.Place id,
        Map<String, String> names,
        Kind kind,
        GeoPoint location,
        Optional<String> administrativeCode,
        Optional<Id.Zone> zone,
        boolean shelter,
        Optional<Reception> reception,
        OptionalInt loadsPerHour,
        OptionalInt unloadsPerHour,
        Windows openingHours,
        Windows distributionHours,
        Set<String> permittedClasses,
        boolean transshipment,
        Provenance provenance) {

    public Place {
        names = Map.copyOf(names);
        permittedClasses = Set.copyOf(permittedClasses);
    }

    public String name() {
        return names.getOrDefault("en", id.value());
    }

    /** What a place is for. */
    public enum Kind {
        CROSSING,
        HOLDING_POINT,
        CHECKPOINT,
        INSPECTION,
        WAREHOUSE,
        DISTRIBUTION_SITE,
        HOSPITAL,
        SHELTER,
        TOWN,
        ASSEMBLY_POINT,
        EXIT,
        BASE,
        JUNCTION
    }

    /**
     * What a place of reception offers. An unknown figure leaves its standard unmet: nobody is sent there.
     *
     * @param room persons who fit, those present included
     * @param waterPerDay litres a day
     * @param present persons who are there already
     */
    public record Reception(OptionalInt room, OptionalInt waterPerDay, OptionalInt toilets, int present) {

        /** Whether every figure that a standard needs is known. */
        public boolean isKnown() {
            return room.isPresent() && waterPerDay.isPresent() && toilets.isPresent();
        }

        /** Persons who can still come so that the standards hold for all; 0 where a figure is unknown. */
        public int vacancies(Rules rules) {
            if (!isKnown()) {
                return 0;
            }
            long byWater = (long) Math.floor(waterPerDay.getAsInt() / rules.waterPerPerson());
            long byToilets = (long) toilets.getAsInt() * rules.personsPerToilet();
            return Math.toIntExact(Math.max(0, Math.min(room.getAsInt(), Math.min(byWater, byToilets)) - present));
        }
    }
}

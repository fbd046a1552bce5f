package org.respite.model.scenario;

import java.time.Duration;

/**
 * What holds for every movement.
 *
 * @param safetyMargin a guarded zone must stay open this long after the last of a movement has left a road in it
 * @param exposureCap longest time from entering a guarded road to the nearest refuge, going on
 * @param standardNotice from notification to departure of a convoy into a guarded zone
 * @param emergencyNotice the same for emergency fleets
 * @param convoySpread the time over which the vehicles of one convoy depart, evenly
 * @param waterPerPerson litres a day that a place must offer each person it receives
 * @param personsPerToilet most persons a toilet at a place of reception
 */
public record Rules(
        Duration safetyMargin,
        Duration exposureCap,
        Duration standardNotice,
        Duration emergencyNotice,
        Duration convoySpread,
        double waterPerPerson,
        int personsPerToilet) {}

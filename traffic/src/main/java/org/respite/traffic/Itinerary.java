package org.respite.traffic;

import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;

/**
 * A movement as its members follow it.
 *
 * @param who fleet or group
 * @param members vehicles, or parties of people on their own
 * @param tasks one for each step
 * @param places where each task begins
 * @param stays when somebody may be there
 */
record Itinerary(
        Id.Movement movement,
        String who,
        Mode mode,
        int members,
        List<Task> tasks,
        List<Id.Place> places,
        List<OpenTimes> stays) {

    String placeAt(int step) {
        return places.get(step).value();
    }

    /** After the last task: as where that one begins, for then nobody stays. */
    OpenTimes stayAt(int step) {
        return stays.get(Math.min(step, stays.size() - 1));
    }
}

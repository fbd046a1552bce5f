package org.respite.formats.movement;

import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;

/** What a movement is for, in the words of a notification form. */
enum Mission {
    HAND_OVER("hand-over of persons"),
    MEDICAL("medical transport"),
    PEOPLE("transport of people"),
    ON_THEIR_OWN("people who go on their own"),
    CROSS_BORDER("cargo to a crossing"),
    RELIEF("relief goods"),
    WITHOUT_LOAD("vehicles without load");

    private final String words;

    Mission(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The first that fits: persons before goods. */
    static Mission of(Movement movement, Mode mode) {
        if (movement.carrier() instanceof Carrier.OnTheirOwn) {
            return ON_THEIR_OWN;
        }
        var mission = WITHOUT_LOAD;
        for (var step : movement.steps()) {
            var told = of(step);
            mission = told.compareTo(mission) < 0 ? told : mission;
        }
        return mission == PEOPLE && mode == Mode.AMBULANCE ? MEDICAL : mission;
    }

    private static Mission of(Step step) {
        return switch (step) {
            case Step.Receive _, Step.Deliver _ -> HAND_OVER;
            case Step.Board _, Step.Alight _, Step.Exit _ -> PEOPLE;
            case Step.Transfer _ -> CROSS_BORDER;
            case Step.Load _, Step.Unload _ -> RELIEF;
            case Step.Travel _, Step.Wait _, Step.Inspect _ -> WITHOUT_LOAD;
        };
    }
}

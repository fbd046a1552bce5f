package org.respite.checker;

import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Scenario;

/** The scenario's worth as numbers: of a share of a need that is met, and of time. */
public final class WorthCurve {

    private final Scenario scenario;

    public WorthCurve(Scenario scenario) {
        this.scenario = scenario;
    }

    /** 1 at the start of the horizon, falling evenly. */
    public double decay(Moment moment) {
        double horizon = scenario.calendar().horizon().toSeconds();
        return 1 - scenario.worth().decayOverHorizon() * moment.second() / horizon;
    }

    /** Worth of meeting a share of a need, 0 to 1; 1 where all is met. */
    public double ofShare(Need need, double met) {
        double survival = need.survivalPerDay() / need.fullPerDay();
        return unscaled(survival, Math.min(1, met)) / unscaled(survival, 1);
    }

    private double unscaled(double survival, double met) {
        var worth = scenario.worth();
        if (worth.pieces().isEmpty()) {
            return met;
        }
        double sum = worth.survivalSlope() * Math.min(met, survival);
        double width = (1 - survival) / worth.pieces().size();
        double from = survival;
        for (double slope : worth.pieces()) {
            sum += slope * Math.clamp(met - from, 0.0, width);
            from += width;
        }
        return sum;
    }
}

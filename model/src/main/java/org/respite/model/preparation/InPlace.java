package org.respite.model.preparation;

import org.respite.model.quantity.Id;

/**
 * What serving people where they are needs of one item, in its units, over the whole pause: at the homes of those who
 * may leave, for everybody there.
 *
 * @param survivalMet of the survival need, as planned, if every clearance is granted
 * @param met of the full need
 */
public record InPlace(Id.Item item, double survival, double survivalMet, double full, double met) {

    public double survivalMissing() {
        return Math.max(0, survival - survivalMet);
    }

    public double missing() {
        return Math.max(0, full - met);
    }
}

package org.respite.model;

import java.time.Duration;
import org.respite.model.scenario.Rules;

/** Rules in the making. Unless told otherwise: no margin, a wide exposure cap, 48 and 24 hours of notice. */
public final class RulesDraft {

    private Duration safetyMargin = Duration.ZERO;
    private Duration exposureCap = Duration.ofHours(12);
    private Duration standardNotice = Duration.ofHours(48);
    private Duration emergencyNotice = Duration.ofHours(24);
    private Duration convoySpread = Duration.ofMinutes(5);
    private double waterPerPerson = 15;
    private int personsPerToilet = 20;

    public RulesDraft safetyMargin(Duration safetyMargin) {
        this.safetyMargin = safetyMargin;
        return this;
    }

    public RulesDraft exposureCap(Duration exposureCap) {
        this.exposureCap = exposureCap;
        return this;
    }

    public RulesDraft standardNotice(Duration standardNotice) {
        this.standardNotice = standardNotice;
        return this;
    }

    public RulesDraft emergencyNotice(Duration emergencyNotice) {
        this.emergencyNotice = emergencyNotice;
        return this;
    }

    public RulesDraft convoySpread(Duration convoySpread) {
        this.convoySpread = convoySpread;
        return this;
    }

    public RulesDraft waterPerPerson(double waterPerPerson) {
        this.waterPerPerson = waterPerPerson;
        return this;
    }

    public RulesDraft personsPerToilet(int personsPerToilet) {
        this.personsPerToilet = personsPerToilet;
        return this;
    }

    Rules build() {
        return new Rules(
                safetyMargin,
                exposureCap,
                standardNotice,
                emergencyNotice,
                convoySpread,
                waterPerPerson,
                personsPerToilet);
    }
}

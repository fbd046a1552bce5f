package org.respite.planner.grain;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Rules;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Supply;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;

/**
 * Two problems that hold the one without slots between them. In both, time goes by ticks alone; the slot is only how
 * long people on their own take to depart, or how many ticks share a rate. docs/concepts/grain.md proves that they are
 * nested.
 *
 * @param rough whether both may be made wider, to be solved sooner
 */
record Grain(Scenario scenario, boolean rough) {

    private static final int WIDE_SECONDS = 2 * 3600;

    /**
     * Rates are kept in every slot as a whole, and everybody departs alone at any tick: whatever can be planned in such
     * slots, or in parts of them, can be planned here. Roughly, most is kept over two hours only.
     */
    Problem optimistic(Duration slot) {
        var tick = scenario.calendar().tick();
        int together = count(tick, slot);
        int others = rough ? together * Math.max(1, WIDE_SECONDS / Math.toIntExact(slot.toSeconds())) : together;
        var quotas = new SpreadQuotas(slot.minus(tick)).inFavour(scenario.supply().quotas());
        return ProblemBuilder.build(
                world(tick, tick, tick, quotas, false), new Binning(together, others, rough ? others : 1, 0));
    }

    /**
     * Rates are kept in every tick, and people on their own depart evenly over a whole slot: whatever is planned here can
     * be planned in every part of such slots too. Roughly, all depart so, at the start of a slot, and count
     * whole in every slot that they touch: then every tick of it keeps the rate.
     */
    Problem pessimistic(Duration slot) {
        var tick = scenario.calendar().tick();
        var quotas = new SpreadQuotas(slot.minus(tick)).against(scenario.supply().quotas());
        var world = rough
                ? world(slot, slot, slot, quotas, true)
                : world(tick, slot, convoySpread(slot), quotas, false);
        return ProblemBuilder.build(world, Binning.BY_SLOT);
    }

    /** That of the scenario; where it is longer than the slot, the longest part of it that fills the slot without rest. */
    private Duration convoySpread(Duration slot) {
        var tick = scenario.calendar().tick();
        long given = Math.max(1, Math.ceilDiv(scenario.rules().convoySpread().toSeconds(), tick.toSeconds()));
        long whole = count(tick, slot);
        return tick.multipliedBy(given <= whole ? given : BigInteger.valueOf(given).gcd(BigInteger.valueOf(whole)).longValue());
    }

    /** The scenario, counted in slots of the length {@code counted}. */
    private World world(Duration counted, Duration spread, Duration convoySpread, List<Quota> quotas, boolean wholly) {
        var s = scenario;
        var supply = s.supply();
        var c = s.calendar();
        var calendar = new Calendar(c.timeZone(), c.start(), c.horizon(), c.asOf(), counted, c.tick(), c.dutyDayStart());
        var changed = new Scenario(
                s.name(), s.title(), calendar, spreadOver(s.rules(), convoySpread), s.worth(), s.network(), s.permissions(),
                new Supply(supply.items(), supply.needs(), supply.stocks(), supply.fleets(), quotas),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
        var grid = Grid.of(calendar).withSpread(count(c.tick(), spread));
        return new World(changed, wholly ? grid.countingWholly() : grid);
    }

    private static int count(Duration tick, Duration slot) {
        return Math.toIntExact(slot.toSeconds() / tick.toSeconds());
    }

    private static Rules spreadOver(Rules r, Duration spread) {
        return new Rules(
                r.safetyMargin(), r.exposureCap(), r.standardNotice(), r.emergencyNotice(), spread, r.waterPerPerson(),
                r.personsPerToilet());
    }
}

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
 * often movements depart, or how many ticks share a capacity. docs/concepts/grain.md proves that they are nested.
 */
final class Grain {

    private static final double WIDE_SECONDS = 2 * 3600;

    private final Scenario scenario;
    private final int tickSeconds;

    Grain(Scenario scenario) {
        this.scenario = scenario;
        this.tickSeconds = Math.toIntExact(scenario.calendar().tick().toSeconds());
    }

    /**
     * Capacities are kept in every slot as a whole, and everybody departs alone at any tick: whatever can be planned in
     * such slots, or in parts of them, can be planned here.
     *
     * @param wide whether what is not scarce may be kept over two hours, which allows still more
     */
    Problem optimistic(Duration slot, boolean wide) {
        int ticks = ticks(slot);
        int others = wide ? ticks * Math.max(1, (int) (WIDE_SECONDS / slot.toSeconds())) : ticks;
        var quotas = new SpreadQuotas(slot.toSeconds() - tickSeconds);
        var world = world(scenario.calendar().tick(), scenario.calendar().tick(), quotas.inFavour(scenario.supply().quotas()));
        return ProblemBuilder.build(world, new Binning(ticks, others, wide ? others : 1, 0));
    }

    /**
     * Capacities are kept in every tick, and everybody departs evenly over a whole slot: whatever is planned here can be
     * planned in every part of such slots too.
     */
    Problem pessimistic(Duration slot) {
        var quotas = new SpreadQuotas(slot.toSeconds() - tickSeconds);
        var world = world(slot, convoySpread(slot), quotas.against(scenario.supply().quotas()));
        return ProblemBuilder.build(world, Binning.BY_SLOT);
    }

    private int ticks(Duration slot) {
        return Math.toIntExact(slot.toSeconds() / tickSeconds);
    }

    /** That of the scenario; where it is longer than the slot, the longest part of it that fills the slot without rest. */
    private Duration convoySpread(Duration slot) {
        long ticks = Math.max(1, Math.ceilDiv(scenario.rules().convoySpread().toSeconds(), (long) tickSeconds));
        long most = ticks(slot);
        long spread = ticks <= most ? ticks : BigInteger.valueOf(ticks).gcd(BigInteger.valueOf(most)).longValue();
        return scenario.calendar().tick().multipliedBy(spread);
    }

    private World world(Duration spread, Duration convoySpread, List<Quota> quotas) {
        var s = scenario;
        var calendar = byTick(s.calendar());
        var supply = s.supply();
        var byTick = new Scenario(
                s.name(), s.title(), calendar, spreadOver(s.rules(), convoySpread), s.worth(), s.network(), s.permissions(),
                new Supply(supply.items(), supply.needs(), supply.stocks(), supply.fleets(), quotas),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
        return new World(byTick, Grid.of(calendar).withSpread(ticks(spread)));
    }

    private static Calendar byTick(Calendar c) {
        return new Calendar(c.timeZone(), c.start(), c.horizon(), c.asOf(), c.tick(), c.tick(), c.dutyDayStart());
    }

    private static Rules spreadOver(Rules r, Duration spread) {
        return new Rules(
                r.safetyMargin(), r.exposureCap(), r.standardNotice(), r.emergencyNotice(), spread, r.waterPerPerson(),
                r.personsPerToilet());
    }
}

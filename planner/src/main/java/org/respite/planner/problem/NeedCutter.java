package org.respite.planner.problem;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Need;
import org.respite.planner.network.World;

/** Cuts a need into days and pieces of falling worth. */
public final class NeedCutter {

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final Problem.Decay decay;
    private final List<Window> days;

    public NeedCutter(World world, Problem.Decay decay) {
        this.world = world;
        this.decay = decay;
        this.days = world.scenario.calendar().days();
    }

    public NeedModel cut(int index, Need need, boolean reachable) {
        var cut = new ArrayList<NeedModel.Day>();
        for (var day : days) {
            cut.add(cutDay(need, day));
        }
        return new NeedModel(index, need, reachable, List.copyOf(cut));
    }

    private NeedModel.Day cutDay(Need need, Window day) {
        double share = need.window().overlapSeconds(day.from(), day.to()) / SECONDS_PER_DAY;
        double survival = need.survivalPerDay() * share;
        double full = need.fullPerDay() * share;
        var grid = world.grid;
        int first = grid.slotFrom(grid.tickAtOrAfter(day.from()));
        int end = Math.toIntExact(day.to().second() / ((long) grid.tickSeconds() * grid.ticksPerSlot()));
        int count = Math.max(0, end - first);
        double[] rate = new double[count];
        double[] left = new double[count];
        var hours = world.places.get(world.indexOf(need.place())).distributionHours();
        double most = 0;
        for (int i = count - 1; i >= 0; i--) {
            left[i] = most;
            var from = grid.moment((first + i) * grid.ticksPerSlot());
            var to = grid.moment((first + i + 1) * grid.ticksPerSlot());
            boolean open = hours.covers(from, to) && need.window().covers(from, to);
            rate[i] = open ? need.distributedPerHour() * grid.slotHours() : 0;
            most += rate[i];
        }
        most = Math.min(most, full);
        return new NeedModel.Day(survival, full, pieces(need, share, survival, full, most, day), first, left, rate, most);
    }

    private List<NeedModel.Piece> pieces(
            Need need, double share, double survival, double full, double most, Window day) {
        var worth = world.scenario.worth();
        var pieces = new ArrayList<NeedModel.Piece>();
        if (full <= 0) {
            return List.of(new NeedModel.Piece(0, 0));
        }
        double rest = (full - survival) / worth.pieces().size();
        double norm = worth.survivalSlope() * survival / full;
        for (double slope : worth.pieces()) {
            norm += slope * rest / full;
        }
        double worthOfDay = need.persons() * need.weight() * share * decay.at(day.to().second());
        double left = most;
        double length = Math.min(left, survival);
        pieces.add(new NeedModel.Piece(length, worthOfDay * worth.survivalSlope() / norm / full));
        for (double slope : worth.pieces()) {
            left -= length;
            length = Math.min(left, rest);
            pieces.add(new NeedModel.Piece(length, worthOfDay * slope / norm / full));
        }
        return List.copyOf(pieces);
    }
}

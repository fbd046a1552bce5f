package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.checker.Reachability;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Need;

/** Needs day by day: how much can be handed out, and what pieces of falling worth it falls into. */
final class NeedDays {

    private static final double SECONDS_A_DAY = 86_400;

    /** A stretch of a day's need, in units, and the worth of one. */
    record Piece(double length, double worth) {}

    private final Scene scene;
    private final Reachability reachability;
    private final Map<Goods, List<Integer>> byGoods = new HashMap<>();
    private final Map<Id.Place, long[][]> openFrom = new HashMap<>();

    private record Goods(Id.Place place, Id.Item item) {}

    NeedDays(Scene scene) {
        this.scene = scene;
        this.reachability = new Reachability(scene.world);
        for (int n = 0; n < scene.needs.size(); n++) {
            var need = scene.needs.get(n);
            byGoods.computeIfAbsent(new Goods(need.place(), need.item()), g -> new ArrayList<>()).add(n);
        }
    }

    boolean isReachable(int need) {
        return reachability.canBeReached(scene.needs.get(need));
    }

    /** Units of survival need on all days. */
    double survival(int need) {
        double sum = 0;
        for (int day = 0; day < scene.days.size(); day++) {
            sum += scene.needs.get(need).survivalPerDay() * part(scene.needs.get(need), day);
        }
        return sum;
    }

    /** The numbers of the needs of an item at a place. */
    List<Integer> of(Id.Place place, Id.Item item) {
        return byGoods.getOrDefault(new Goods(place, item), List.of());
    }

    /** Units that can still be handed out in a day by slots that are open as a whole and begin at {@code slot} or later. */
    double rateFrom(Need need, int day, int slot) {
        return need.distributedPerHour() * openFrom.computeIfAbsent(need.place(), this::openFrom)[day][slot] / 3600;
    }

    /** Seconds of distribution by day, from each slot to the end of the day. */
    private long[][] openFrom(Id.Place place) {
        var ticks = scene.ticks;
        var hours = scene.places.get(scene.numberOf(place)).distributionHours();
        long[][] seconds = new long[scene.days.size()][ticks.slots() + 1];
        for (int slot = ticks.slots() - 1; slot >= 0; slot--) {
            var from = ticks.moment((long) slot * ticks.perSlot());
            var to = ticks.moment((slot + 1L) * ticks.perSlot());
            boolean open = hours.covers(from, to);
            for (int day = 0; day < seconds.length; day++) {
                seconds[day][slot] = seconds[day][slot + 1] + (open ? scene.days.get(day).overlapSeconds(from, to) : 0);
            }
        }
        return seconds;
    }

    /** Survival first; no more in all than can be handed out in the day. */
    List<Piece> pieces(int number, int day) {
        var need = scene.needs.get(number);
        double part = part(need, day);
        double full = need.fullPerDay() * part;
        if (full <= 0) {
            return List.of();
        }
        double survival = need.survivalPerDay() * part;
        double left = Math.min(full, rateFrom(need, day, 0));
        double worth = need.persons() * need.weight() * part
                * scene.decay(scene.days.get(day).to().second());
        var slopes = new ArrayList<>(scene.scenario.worth().pieces());
        if (slopes.isEmpty()) {
            return List.of(new Piece(left, worth / full));
        }
        slopes.addFirst(scene.scenario.worth().survivalSlope());
        double rest = (full - survival) / (slopes.size() - 1);
        double norm = 0;
        for (int i = 0; i < slopes.size(); i++) {
            norm += slopes.get(i) * (i == 0 ? survival : rest) / full;
        }
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < slopes.size(); i++) {
            double length = Math.min(left, i == 0 ? survival : rest);
            left -= length;
            pieces.add(new Piece(length, worth * slopes.get(i) / norm / full));
        }
        return pieces;
    }

    private double part(Need need, int day) {
        var window = scene.days.get(day);
        return need.window().overlapSeconds(window.from(), window.to()) / SECONDS_A_DAY;
    }
}

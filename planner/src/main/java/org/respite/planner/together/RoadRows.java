package org.respite.planner.together;

import java.util.ArrayList;
import java.util.List;
import org.respite.planner.lp.LinearProgram;

/**
 * People in the trucks' programme: a column for what they are worth, and a row for each {@link RoadWorth} that limits it
 * (Kelley 1960; Benders 1962). What a truck pays for a road is the mean of the rows' prices by the rows' own prices.
 */
final class RoadRows {

    private final LinearProgram programme;
    private final List<RoadWorth> known = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final int people;

    RoadRows(LinearProgram programme) {
        this.programme = programme;
        people = programme.addColumn(-LinearProgram.INFINITY, LinearProgram.INFINITY, 1);
    }

    /** Limits people's worth, for trips in these columns too. */
    void add(RoadWorth worth, List<Trip> trips, List<Integer> columns) {
        double base = known.isEmpty() ? worth.atMost() : known.getFirst().atMost();
        int row = programme.addRow(-LinearProgram.INFINITY, worth.atMost() - base);
        programme.setCoefficient(row, people, 1);
        known.add(worth);
        rows.add(row);
        for (int c = 0; c < columns.size(); c++) {
            fill(row, worth, trips.get(c), columns.get(c));
        }
    }

    /** Lets a new trip pay. */
    void enter(Trip trip, int column) {
        for (int k = 0; k < rows.size(); k++) {
            fill(rows.get(k), known.get(k), trip, column);
        }
    }

    private void fill(int row, RoadWorth worth, Trip trip, int column) {
        double pays = trip.pays(worth.price());
        if (pays != 0) {
            programme.setCoefficient(row, column, pays);
        }
    }

    /** What the programme's objective leaves out. */
    double base() {
        return known.getFirst().atMost();
    }

    /** The mean at the programme's last prices; of the last row if there are none yet. */
    RoadWorth mean() {
        double[] share = rows.stream().mapToDouble(row -> Math.max(0, programme.price(row))).toArray();
        double sum = 0;
        for (double s : share) {
            sum += s;
        }
        if (known.size() == 1 || sum == 0) {
            return known.getLast();
        }
        double atMost = 0;
        double[] price = new double[known.getFirst().price().length];
        for (int k = 0; k < share.length; k++) {
            if (share[k] > 0) {
                double weight = share[k] / sum;
                double[] part = known.get(k).price();
                atMost += weight * known.get(k).atMost();
                for (int a = 0; a < price.length; a++) {
                    price[a] += weight * part[a];
                }
            }
        }
        return new RoadWorth(atMost, price);
    }
}

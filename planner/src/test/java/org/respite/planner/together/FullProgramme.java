package org.respite.planner.together;

import org.respite.planner.lp.GlopProgram;
import org.respite.planner.lp.LinearProgram;

/**
 * The whole problem as one linear programme over every place and slot, the slow way: flows of people, of empty trucks, and of
 * trucks laden with each item, on every road and in every wait.
 */
final class FullProgramme {

    private final CityProblem problem;
    private final LinearProgram programme = new GlopProgram();
    private final int slots;
    private final int places;

    private FullProgramme(CityProblem problem) {
        this.problem = problem;
        slots = problem.network().slots();
        places = problem.network().places();
    }

    static double worth(CityProblem problem) {
        var full = new FullProgramme(problem);
        try (var programme = full.programme) {
            full.build();
            if (!programme.solve()) {
                throw new IllegalStateException("The reference was not solved");
            }
            return programme.objective();
        }
    }

    private void build() {
        int items = problem.trucks().items();
        int[][] room = new int[problem.network().roads().size()][slots];
        for (int r = 0; r < room.length; r++) {
            for (int s = 0; s < slots; s++) {
                room[r][s] = programme.addRow(0, problem.network().roads().get(r).capacity());
            }
        }
        addPeople(room);
        int[][] empty = layer(room, problem.trucks().units());
        var stock = problem.trucks().stocks().stream().mapToInt(s -> programme.addRow(0, s.tonnes())).toArray();
        var need = problem.trucks().needs().stream().mapToInt(n -> programme.addRow(0, n.tonnes())).toArray();
        int[][] inspection = new int[problem.trucks().depots().size()][slots];
        for (int d = 0; d < inspection.length; d++) {
            var depot = problem.trucks().depots().get(d);
            arrive(empty, depot.place(), 0, programme.addColumn(depot.trucks(), depot.trucks(), 0));
            for (int s = 0; s < slots; s++) {
                inspection[d][s] = programme.addRow(0, depot.open().holds(s) ? depot.inspected() : 0);
            }
        }
        for (int i = 0; i < items; i++) {
            addItem(i, layer(room, problem.trucks().units()), empty, stock, need, inspection);
        }
    }

    private void addItem(int item, int[][] laden, int[][] empty, int[] stock, int[] need, int[][] inspection) {
        var trucks = problem.trucks();
        for (int s = 0; s < slots; s++) {
            for (int k = 0; k < stock.length; k++) {
                var kept = trucks.stocks().get(k);
                if (kept.item() == item) {
                    int place = trucks.depots().get(kept.depot()).place();
                    int load = programme.addColumn(0, LinearProgram.INFINITY, 0);
                    leave(empty, place, s, load);
                    arrive(laden, place, s, load);
                    programme.setCoefficient(stock[k], load, trucks.payload());
                    programme.setCoefficient(inspection[kept.depot()][s], load, 1);
                }
            }
            for (int n = 0; n < need.length; n++) {
                var wanted = trucks.needs().get(n);
                if (wanted.item() == item) {
                    double worth = trucks.payload() * (wanted.worth() - wanted.lossPerSlot() * s);
                    int unload = programme.addColumn(0, LinearProgram.INFINITY, worth);
                    leave(laden, wanted.place(), s, unload);
                    arrive(empty, wanted.place(), s, unload);
                    programme.setCoefficient(need[n], unload, trucks.payload());
                }
            }
        }
    }

    private void addPeople(int[][] room) {
        int[][] people = layer(room, 1);
        for (var crowd : problem.crowds()) {
            double worth = problem.worthOfSlot() * crowd.reward();
            int go = programme.addColumn(0, crowd.units(), worth);
            arrive(people, crowd.place(), 0, go);
        }
        for (int p = problem.exits().nextSetBit(0); p >= 0; p = problem.exits().nextSetBit(p + 1)) {
            for (int s = 0; s < slots; s++) {
                leave(people, p, s, programme.addColumn(0, LinearProgram.INFINITY, -problem.worthOfSlot() * s));
            }
        }
        for (int p = 0; p < places; p++) {
            if (!problem.exits().get(p)) {
                int stranded = programme.addColumn(0, LinearProgram.INFINITY, -1e4);
                leave(people, p, slots - 1, stranded);
            }
        }
    }

    /** Balance rows by place and slot, with waiting and driving; what is there at the end may stay. */
    private int[][] layer(int[][] room, double units) {
        boolean isPeople = units == 1;
        int[][] balance = new int[places][slots];
        for (int p = 0; p < places; p++) {
            for (int s = 0; s < slots; s++) {
                balance[p][s] = programme.addRow(0, isPeople || s < slots - 1 ? 0 : LinearProgram.INFINITY);
            }
            for (int s = 0; s + 1 < slots; s++) {
                int wait = programme.addColumn(0, LinearProgram.INFINITY, 0);
                leave(balance, p, s, wait);
                arrive(balance, p, s + 1, wait);
            }
        }
        for (int r = 0; r < room.length; r++) {
            var road = problem.network().roads().get(r);
            for (int s = 0; s + road.travelSlots() < slots; s++) {
                if (road.entry().holds(s) && !(isPeople && problem.exits().get(road.from()))) {
                    int drive = programme.addColumn(0, LinearProgram.INFINITY, 0);
                    leave(balance, road.from(), s, drive);
                    arrive(balance, road.to(), s + road.travelSlots(), drive);
                    programme.setCoefficient(room[r][s], drive, units);
                }
            }
        }
        return balance;
    }

    private void arrive(int[][] balance, int place, int slot, int column) {
        programme.setCoefficient(balance[place][slot], column, 1);
    }

    private void leave(int[][] balance, int place, int slot, int column) {
        programme.setCoefficient(balance[place][slot], column, -1);
    }
}

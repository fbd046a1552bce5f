package org.respite.planner.pricing;

/** From anywhere, empty, home to the base: backward in time over (place, tick). */
final class HomeSweep {

    private final Field field;

    HomeSweep(Terrain terrain, TripCosts costs) {
        var fleet = terrain.fleet();
        var ground = terrain.ground();
        int ticks = terrain.ticks();
        field = new Field(ticks, ground.nodes());
        for (int t = ticks; t >= 0; t--) {
            if (t + fleet.passage().spread <= ticks) {
                field.offer(t, terrain.base(), -costs.endCost(t), Codes.START);
            }
            for (int node = 0; t < ticks && node < ground.nodes(); node++) {
                double later = field.value(t + 1, node);
                if (later != Field.UNREACHED && ground.mayWait(node, t)) {
                    field.offer(t, node, later - costs.patience(1), Codes.WAIT);
                }
                if (terrain.pauses().areAt(node)) {
                    pause(terrain.pauses(), costs, t, node);
                }
                for (int way : ground.from(node)) {
                    int then = ground.arrival(way, t);
                    if (then >= 0) {
                        double value = field.value(then, ground.end(way));
                        field.offer(t, node, value - costs.wayCost(way, t) - costs.patience(then - t), way);
                    }
                }
            }
        }
    }

    private void pause(Pauses pauses, TripCosts costs, int t, int node) {
        pauses.from(node, t, took ->
                field.offer(t, node, field.value(t + took, node) - costs.patience(took), Codes.PAUSE - took));
    }

    Field field() {
        return field;
    }
}

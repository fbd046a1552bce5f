package org.respite.planner.pricing;

/** From anywhere, empty, home to the base: backward in time over (place, tick). */
final class HomeSweep {

    private final Field field;

    HomeSweep(Terrain terrain, TripCosts costs) {
        var fleet = terrain.fleet();
        var ground = terrain.ground();
        int ticks = terrain.ticks();
        field = new Field(ticks, ground.places.length);
        for (int t = ticks; t >= 0; t--) {
            if (t + fleet.passage().spread <= ticks) {
                field.offer(t, terrain.base(), -costs.endCost(t), Codes.START);
            }
            for (int node = 0; t < ticks && node < ground.places.length; node++) {
                double later = field.value(t + 1, node);
                if (later != Field.UNREACHED && terrain.services().waits(ground.places[node]).get(t)) {
                    field.offer(t, node, later - costs.patience(1), Codes.WAIT);
                }
                for (int road : ground.roadsFrom[node]) {
                    int took = fleet.passage().ticks(road);
                    if (fleet.passage().mayEnter(road, t)) {
                        double then = field.value(t + took, ground.to[road]);
                        field.offer(t, node, then - costs.roadCost(ground, road, t) - costs.patience(took), road);
                    }
                }
            }
        }
    }

    Field field() {
        return field;
    }
}

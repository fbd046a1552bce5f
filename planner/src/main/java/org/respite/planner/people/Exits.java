package org.respite.planner.people;

import java.util.BitSet;
import org.respite.planner.expanded.ExpandedNetwork;

/** The places at which people are out. Nobody drives on from an exit, and none waits there. */
public final class Exits {

    private final BitSet places;
    private final BitSet roadsOut = new BitSet();
    private final BitSet roadsWithin = new BitSet();
    private final ExpandedNetwork net;

    public Exits(ExpandedNetwork net, BitSet places) {
        this.net = net;
        this.places = (BitSet) places.clone();
        var roads = net.network.roads();
        for (int r = 0; r < roads.size(); r++) {
            boolean leads = places.get(roads.get(r).to());
            boolean inside = !places.get(roads.get(r).from());
            roadsOut.set(r, inside && leads);
            roadsWithin.set(r, inside && !leads);
        }
    }

    public boolean isExit(int place) {
        return places.get(place);
    }

    /** Whether the arc ends at an exit. */
    public boolean leadsOut(int arc) {
        return roadsOut.get(net.road[arc]);
    }

    /** Whether somebody who entered the arc may still drive on. */
    public boolean leadsOn(int arc) {
        return net.head[arc] >= 0 && roadsWithin.get(net.road[arc]);
    }
}

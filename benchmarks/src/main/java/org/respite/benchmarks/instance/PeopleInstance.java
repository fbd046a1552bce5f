package org.respite.benchmarks.instance;

/**
 * People only: minimise Σ arrival slot over persons who get out + {@code penalty} for each who does not.
 */
public record PeopleInstance(Common common, SlotNetwork network, double penalty) implements Instance {

    @Override
    public int roadCount() {
        return network.roads().size();
    }
}

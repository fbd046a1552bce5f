package org.respite.benchmarks.instance;

/** A planning problem on bare roads, as the instance format has it. */
public sealed interface Instance permits PeopleInstance, TogetherInstance, ExactInstance {

    Common common();

    int roadCount();

    default String name() {
        return common().name();
    }

    default SlotGrid grid() {
        return common().grid();
    }

    default double persons() {
        return common().origins().stream().mapToDouble(Origin::persons).sum();
    }
}

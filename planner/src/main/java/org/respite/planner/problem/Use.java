package org.respite.planner.problem;

/** Takes up what one vehicle, unit or person uses of each limit. */
@FunctionalInterface
public interface Use {

    void add(Limit limit, int index, double amount);
}

package org.respite.operations.sweep;

import java.util.List;

/** Makes an engine that needs libraries which this product is not started with; found by {@link java.util.ServiceLoader}. */
public interface EngineProvider {

    /**
     * @param where as its own words have it
     * @param plans by the position of the proposal
     * @throws IllegalArgumentException where it cannot run there, with the reason
     */
    Engine engine(String where, List<SweptPlan> plans);
}

package org.respite.model.plan;

import org.respite.model.quantity.Window;

/**
 * What holds the plan back. For planners and mediators only: it shows where harm would hurt most.
 *
 * @param what the limit in words, such as "Nitzana: inspection"
 * @param unit what one more is, such as "truck"
 * @param worth of one more unit in the scenario's weights, from the relaxed plan's prices
 */
public record Bottleneck(String what, Window when, String unit, double worth) {}

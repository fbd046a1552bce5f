package org.respite.model.scenario;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;

/**
 * Persons released, who are brought from one place to another by a neutral carrier. Never names.
 *
 * @param window the carrier receives them and delivers them inside it
 * @param mandatory without it the plan's answer is "no"
 */
public record HandOver(
        Id.HandOver id,
        String category,
        int persons,
        Id.Place from,
        Id.Place to,
        Id.Fleet carrier,
        Window window,
        boolean mandatory,
        Provenance provenance) {}

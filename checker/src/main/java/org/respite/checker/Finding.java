package org.respite.checker;

import java.util.Optional;
import org.respite.model.quantity.Id;

/**
 * One way in which a plan breaks a rule.
 *
 * @param code of the rule, "P101" to "P603"; of a certificate "C101" to "C107"; of a plan that continues another "J101" to "J107"
 * @param movement that breaks it; of several together, the one that comes last; absent where it is of none
 * @param message what, where, the value found, the limit, and the next step; in local time
 */
public record Finding(String code, Optional<Id.Movement> movement, String message) {}

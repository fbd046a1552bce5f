package org.respite.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.respite.model.report.Commitment;

/**
 * What is kept, without its content.
 *
 * @param person a random name that says only which items belong together
 * @param kind what sort of content, such as "name" or "medical"
 * @param until the day after which it is to be erased; empty: not stated
 */
public record Item(Commitment commitment, String person, String kind, Instant kept, Optional<LocalDate> until) {}

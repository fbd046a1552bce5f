package org.respite.terms.reference;

import java.time.Instant;

/** One time that a clause speaks of; {@code until} is the first second that no longer counts. */
record SlowWindow(String label, Instant from, Instant deadline, Instant until) {}

package org.respite.formats.rehearsal;

import java.time.LocalDate;

/**
 * What one source counted of one day.
 *
 * @param what the topic, such as “trucks”
 * @param of the crossing, category or item; empty where the topic says all
 * @param asOf when it was counted, as the source says it; may be empty
 */
public record ActualFigure(LocalDate day, String what, String of, long number, String source, String asOf, String note) {}

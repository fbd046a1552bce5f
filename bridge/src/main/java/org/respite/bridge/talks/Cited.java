package org.respite.bridge.talks;

import java.util.Optional;

/**
 * A statement that a position rests on, with words that stand in its report.
 *
 * @param id of the dossier's item, or report and span
 * @param report file
 * @param start of the words in the report's text, in characters from 0
 * @param quote the words between start and end, with names of private persons taken out
 * @param who says so; blank where a span was cited by hand
 * @param day blank where it is not known
 * @param confirmedBy empty until a person has confirmed it
 */
public record Cited(String id, String report, int start, int end, String quote, String who, String day, Optional<String> confirmedBy) {}

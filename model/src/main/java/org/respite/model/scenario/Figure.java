package org.respite.model.scenario;

/**
 * One source's figure on a topic. Figures on one topic are rivals: shown side by side, never added.
 *
 * @param id by which a table can name it; blank where none can
 * @param value as the source gives it, such as "more than 240"
 * @param believed whether this scenario says that it rests on it
 * @param confirmed who read it so in its report and when, in words; blank where it did not come out of reports
 */
public record Figure(String id, String topic, String value, String unit, boolean believed, String confirmed, Provenance provenance) {}

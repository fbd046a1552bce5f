package org.respite.model.scenario;

/**
 * One source's figure on a topic. Figures on one topic are rivals: shown side by side, never added.
 *
 * @param value as the source gives it, such as "more than 240"
 * @param believed whether this scenario rests on it
 */
public record Figure(String topic, String value, String unit, boolean believed, Provenance provenance) {}

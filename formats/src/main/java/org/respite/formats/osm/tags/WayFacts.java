package org.respite.formats.osm.tags;

/**
 * What a way's tags say together.
 *
 * @param name for the reader of a plan
 */
public record WayFacts(RoadClass roadClass, String name, Passage ahead, Passage back) {}

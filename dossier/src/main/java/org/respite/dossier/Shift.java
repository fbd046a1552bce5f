package org.respite.dossier;

/**
 * A party's position that is not what it was.
 *
 * @param before and {@code after}: ids of statements
 * @param sameVoice whether the same person or body spoke both times
 */
public record Shift(String party, String topic, String before, String after, boolean sameVoice) {}

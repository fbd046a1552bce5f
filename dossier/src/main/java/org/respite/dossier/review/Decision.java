package org.respite.dossier.review;

/**
 * What a person decided about an item.
 *
 * @param content what the person takes it to say: the program's reading, or the corrected one
 */
public record Decision<T>(Confirmation confirmation, T content) {}

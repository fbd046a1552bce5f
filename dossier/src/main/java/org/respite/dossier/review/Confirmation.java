package org.respite.dossier.review;

import java.time.LocalDate;

/**
 * A person's word on an item.
 *
 * @param accepted false where it was refused
 * @param by who, as written in the review
 * @param note blank where there is none
 */
public record Confirmation(boolean accepted, String by, LocalDate on, String note) {}

package org.respite.dossier.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A person's word on an item.
 *
 * @param accepted false where it was refused
 * @param by who, as written in the review
 * @param note blank where there is none
 * @param corrections what the person wrote instead of the program's reading, by column of the review
 */
public record Confirmation(boolean accepted, String by, LocalDate on, String note, Map<String, String> corrections) {

    public Confirmation {
        corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
    }
}

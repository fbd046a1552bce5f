package org.respite.dossier.lexicon;

import java.util.regex.Pattern;
import org.respite.dossier.reading.Span;

/**
 * A mention of somebody who can speak for a party.
 *
 * @param party id
 * @param role as the report or the list of offices says it; blank for a party as such
 * @param name of the holder of an office; blank where none is named
 * @param span in the sentence
 */
public record Actor(String party, String role, String name, Span span) {

    private static final Pattern BODY = Pattern.compile(
            "|.*(?:ministry|army|military|government|governments|cabinet|authorities|leadership|administration|wing|bureau|politburo)");

    public Actor at(Span other) {
        return new Actor(party, role, name, other);
    }

    /** Whether a person or body, rather than the party as such. */
    public boolean hasRole() {
        return !role.isBlank();
    }

    /** Whether a party, a ministry or the like, for which “it” stands, rather than a person. */
    public boolean isBody() {
        return name.isBlank() && BODY.matcher(role).matches();
    }
}

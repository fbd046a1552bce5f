package org.respite.dossier.statements;

import org.respite.dossier.lexicon.Actor;

/**
 * Who speaks, or whose position it is.
 *
 * @param party id
 * @param role blank for the party as such
 * @param name of the holder of an office; blank where none is named
 */
public record Speaker(String party, String role, String name) {

    public static Speaker of(Actor actor) {
        return new Speaker(actor.party(), actor.role(), actor.name());
    }
}

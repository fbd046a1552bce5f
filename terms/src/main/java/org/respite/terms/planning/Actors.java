package org.respite.terms.planning;

import java.util.List;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Who;

/** Whom a clause binds, by name. */
final class Actors {

    private Actors() {}

    static List<String> of(Who who, Instrument instrument) {
        return switch (who) {
            case Who.Named(var names) -> names;
            case Who.EachParty _ -> instrument.parties();
            case Who.EitherParty _ -> instrument.parties();
            case Who.OtherParty _ -> instrument.parties();
        };
    }
}

package org.respite.bridge.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.bridge.talks.Membership;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.terms.Template;

/**
 * All that a folder of positions holds.
 *
 * @param template of draft terms; empty where packages are not drafted, and so not planned
 * @param terms file of the template; blank where there is none
 * @param changes of the scenario that terms cannot say
 */
public record Agenda(Talks talks, Optional<Template> template, String terms, List<Change> changes) {

    public Agenda {
        changes = List.copyOf(changes);
    }

    /** The same if these of the others had to agree as well. */
    public Agenda withParties(List<String> more) {
        return new Agenda(talks.withParties(more), template, terms, changes);
    }

    /** A file of changes that a package makes where all of these hold. */
    public record Change(List<Membership> where, Path file) {

        public Change {
            where = List.copyOf(where);
        }
    }
}

package org.respite.dossier.review;

import java.util.List;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.statements.Statement;

/** How each kind of item is corrected. */
public record Reviewing(Correcting<Statement> statements, Correcting<Figure> figures, Correcting<Event> events) {

    /** @param ownParties those that the folder's own list of speakers names */
    public static Reviewing with(List<String> ownParties) {
        var parties = Listed.parties(ownParties);
        return new Reviewing(new StatementCorrecting(parties), new FigureCorrecting(parties), new EventCorrecting(parties));
    }
}

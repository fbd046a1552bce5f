package org.respite.dossier;

import java.util.List;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.reading.Report;
import org.respite.dossier.statements.Statement;

/**
 * What the reports of a folder say. Everything in it is a proposal until a person confirms it, and is for the mediator alone.
 *
 * @param area that most reports name most; blank where they name none
 * @param ownParties those that the folder's own list of speakers names
 * @param strangers passages of persons without an office, which are left out
 * @param around paragraphs that did not belong to a report
 */
public record Dossier(
        List<Report> reports,
        List<Item<Statement>> statements,
        List<Item<Figure>> figures,
        List<Item<Event>> events,
        List<Shift> shifts,
        List<Doubt> doubts,
        String area,
        List<String> ownParties,
        int strangers,
        int around) {

    public Dossier {
        reports = List.copyOf(reports);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        shifts = List.copyOf(shifts);
        doubts = List.copyOf(doubts);
        ownParties = List.copyOf(ownParties);
    }
}

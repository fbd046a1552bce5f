package org.respite.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.respite.formats.rehearsal.ActualFigure;
import org.respite.formats.report.RehearsalWriter;
import org.respite.formats.report.RehearsalWriter.Clause;
import org.respite.formats.report.RehearsalWriter.Content;
import org.respite.formats.report.RehearsalWriter.Count;
import org.respite.formats.report.RehearsalWriter.Line;
import org.respite.formats.report.RehearsalWriter.Often;
import org.respite.operations.rehearsal.Advice;
import org.respite.operations.rehearsal.DayFigure;
import org.respite.operations.rehearsal.TermsProspect;
import org.respite.operations.rehearsal.TermsProspect.Opening;

/** A rehearsal as its page tells it. */
final class RehearsalPage {

    private RehearsalPage() {}

    static Content of(Rehearsal rehearsal) {
        var doubt = rehearsal.doubt();
        return new Content(
                rehearsal.scenario().title(),
                rehearsal.scenario().calendar(),
                doubt.futures(),
                rehearsal.figures().stream().map(f -> line(f, rehearsal)).toList(),
                doubt.firstFailures().stream().map(f -> new Often(f.fate().name(), f.first())).toList(),
                Advice.against(doubt.failures()).stream().map(Advice::name).toList(),
                rehearsal.terms().map(RehearsalPage::terms),
                rehearsal.actual().isEmpty() ? List.of() : rehearsal.tally());
    }

    private static Line line(DayFigure figure, Rehearsal rehearsal) {
        var range = figure.range();
        return new Line(figure.day(), RehearsalWriter.Topic.valueOf(figure.topic().name()), figure.topic().hasSubject() ? figure.name() : "",
                figure.unit(), figure.planned(), range.expected(), range.cautious(),
                rehearsal.actual(figure).stream().map(a -> count(figure, a)).toList());
    }

    private static Count count(DayFigure figure, ActualFigure actual) {
        return new Count(actual.number(), RehearsalWriter.Place.valueOf(Rehearsal.Place.of(figure, actual.number()).name()), actual.source(), actual.asOf());
    }

    private static RehearsalWriter.Terms terms(TermsProspect prospect) {
        return new RehearsalWriter.Terms(
                prospect.title(),
                prospect.clauses().stream()
                        .map(c -> new Clause(c.clause(), c.actor().orElse(""), c.window(), c.reason().isEmpty(), c.kept(), c.missed()))
                        .toList(),
                prospect.firstMissed().stream().map(f -> new Often("[" + f.clause() + "], " + f.window(), f.futures())).toList(),
                prospect.openings().stream().map(o -> new Often(words(o), o.futures())).toList(),
                prospect.noneOpened());
    }

    private static String words(Opening opening) {
        return String.join(", ", opening.who()) + ": "
                + opening.because().stream().map(c -> "[" + c + "]").collect(Collectors.joining(", "));
    }
}

package org.respite.mediation.pause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.formats.report.ProposalsWriter.Content;
import org.respite.formats.report.ProposalsWriter.Search;
import org.respite.formats.report.ProposalsWriter.Side;

/** What an answer to a question for a pause tells its readers: the pauses that are worth asking for. */
public final class PauseReport {

    private PauseReport() {}

    /** @throws IllegalArgumentException where no pause has a plan */
    public static Content of(Question question, PauseAnswer answer) {
        var search = new Search(
                question.agreed(), question.declaredBy(), answer.largest(), answer.candidates(), answer.planned(), answer.excluded().size(),
                answer.impossible().size(), answer.open().size(), answer.apart());
        return new Content(
                question.title(), answer.points().stream().map(p -> side(question, p)).toList(), List.of(), List.of(),
                answer.open().isEmpty(), Optional.of(search));
    }

    private static Side side(Question question, Point point) {
        var asked = point.candidate().asked();
        var plan = point.plan();
        return new Side(
                question.purpose(),
                point.candidate().words(),
                plan.scenario(),
                plan.result().plan(),
                plan.outcome(),
                asked.zoneHours(),
                asked.days(),
                asked.crossingHours(),
                OptionalDouble.of(point.floor()),
                OptionalDouble.empty(),
                Optional.empty());
    }
}

package org.respite.terms.drafting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Qualifiers.Dependence.Join;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Topic;

/**
 * Clauses whose time does not fit: what is done before a stage begins does not count, what is not due when it ends is no longer
 * owed, and a condition may come true only when it is too late. Asked only where the text alone says so.
 */
final class Spans {

    private static final long DAYS_IN_WEEK = 7;
    private static final String NEXT_STEP = "Put it into another stage, or before all stages, where days are counted from the"
            + " beginning of the first";

    private final Instrument instrument;
    private final List<Question> questions = new ArrayList<>();

    private Spans(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<Question> questions(Instrument instrument) {
        var spans = new Spans(instrument);
        for (var stage : instrument.stages()) {
            stage.clauses().stream().filter(c -> c.duty() instanceof Duty.Obligation).forEach(c -> spans.clause(stage, c));
            stage.clauses().forEach(c -> spans.condition(stage, c));
        }
        return spans.questions;
    }

    private void clause(Stage stage, Clause clause) {
        var q = clause.duty().qualifiers();
        var due = due(q);
        var begins = begins(stage);
        var ends = ends(stage);
        if (begins.isPresent() && due.filter(d -> d.isBefore(begins.get())).isPresent()) {
            ask(clause, "it is due before its stage begins, and what is done before then does not count");
        }
        boolean isAfterEnd = ends.isPresent() && due.filter(d -> d.isAfter(ends.get())).isPresent();
        boolean isAfterLastDay = q.days().flatMap(d -> d.to()).filter(to -> stage.extensions().isEmpty()
                && stage.lasts().flatMap(Spans::days).filter(last -> to > last).isPresent()).isPresent();
        if (isAfterEnd || isAfterLastDay) {
            ask(clause, "it is due after its stage ends, and what is not due by then is no longer owed");
        }
    }

    /** What is forbidden is kept when all of its time is over, and not before. */
    private void condition(Stage stage, Clause clause) {
        clause.duty().qualifiers().dependence().filter(d -> d.join() != Join.UNLESS).stream()
                .flatMap(d -> d.condition().facts().stream())
                .filter(f -> f instanceof Fact.OfClause(var id, var is, var state) && is && state == State.FULFILLED && isForbiddenAsLong(stage, id))
                .filter(_ -> !clause.remarks().leavesOpen(Topic.CONSEQUENCE))
                .findFirst()
                .ifPresent(f -> questions.add(new Question(QuestionCode.KEPT_ONLY_AT_THE_END, clause.line(), "[" + clause.id() + "]",
                        "a prohibition is kept only once all of its time is over: before that this condition does not hold",
                        "Write “unless [%s] is breached”, or below it “left open by agreement: consequence”".formatted(((Fact.OfClause) f).clause()),
                        Optional.of(Topic.CONSEQUENCE))));
    }

    /** Whether a prohibition lasts as long as the stage of the clause that hangs on it, or longer. */
    private boolean isForbiddenAsLong(Stage stage, String id) {
        return instrument.stages().stream()
                .filter(s -> s.name().isEmpty() || s.name().equals(stage.name()))
                .flatMap(s -> s.clauses().stream())
                .anyMatch(c -> c.id().equals(id) && c.duty() instanceof Duty.Prohibition);
    }

    private static Optional<Long> days(Span span) {
        return switch (span.unit()) {
            case DAY -> Optional.of(span.number());
            case WEEK -> Optional.of(DAYS_IN_WEEK * span.number());
            case MINUTE, HOUR -> Optional.empty();
        };
    }

    private Optional<LocalDateTime> begins(Stage stage) {
        return stage.begins().orElse(null) instanceof Beginning.At(var moment) ? Optional.of(local(moment)) : Optional.empty();
    }

    /** The end of a stage that nothing makes longer. */
    private Optional<LocalDateTime> ends(Stage stage) {
        if (!stage.extensions().isEmpty()) {
            return Optional.empty();
        }
        return stage.ends().orElse(null) instanceof Ending.At(var moment)
                ? Optional.of(local(moment))
                : begins(stage).flatMap(b -> stage.lasts().map(s -> switch (s.unit()) {
                    case MINUTE -> b.plusMinutes(s.number());
                    case HOUR -> b.plusHours(s.number());
                    case DAY -> b.plusDays(s.number());
                    case WEEK -> b.plusWeeks(s.number());
                }));
    }

    private Optional<LocalDateTime> due(Qualifiers q) {
        return q.deadline().orElse(null) instanceof Deadline.On(var moment) ? Optional.of(local(moment)) : q.interval().map(i -> local(i.to()));
    }

    /** By the agreement's own clock. */
    private LocalDateTime local(DateTime moment) {
        ZoneId zone = moment.zone().orElse(instrument.zone());
        LocalDate date = moment.time().minutes() == 1440 ? moment.date().plusDays(1) : moment.date();
        return date.atTime(moment.time().onClock()).atZone(zone).withZoneSameInstant(instrument.zone()).toLocalDateTime();
    }

    private void ask(Clause clause, String message) {
        if (!clause.remarks().leavesOpen(Topic.DEADLINE)) {
            questions.add(new Question(QuestionCode.OUTSIDE_ITS_STAGE, clause.line(), "[" + clause.id() + "]", message,
                    NEXT_STEP + ", or below it “left open by agreement: deadline”", Optional.of(Topic.DEADLINE)));
        }
    }
}

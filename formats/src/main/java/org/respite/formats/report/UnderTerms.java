package org.respite.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Tally;
import org.respite.model.scenario.Calendar;

/**
 * How terms would stand by the plan. A shared edition tells a clause once for all of its time, without numbers: how many are
 * released on which day is for those concerned to say.
 */
record UnderTerms(String title, List<Row> rows) {

    /** What most needs to be seen of several times of one clause, first. */
    private static final List<Answer> GRAVEST =
            List.of(Answer.MISSED, Answer.UNKNOWN, Answer.DUE, Answer.KEPT, Answer.LATER, Answer.NOT_OWED);

    /**
     * A clause in some time.
     *
     * @param actor who owes it; may be blank
     * @param from seconds; likewise {@code to}
     */
    record Row(String clause, String actor, long from, long to, String answer, List<Count> counts) {}

    record Count(String count, long planned, long least) {

        static Count of(Tally tally) {
            return new Count(tally.count(), tally.planned(), tally.owedAtLeast());
        }
    }

    static Optional<UnderTerms> of(Subject subject) {
        return subject.plan.terms().map(t -> new UnderTerms(t.title(), rows(t, subject)));
    }

    private static List<Row> rows(TermsOutlook outlook, Subject subject) {
        var calendar = subject.scenario.calendar();
        if (subject.edition.isExact()) {
            return outlook.clauses().stream().map(c -> row(List.of(c), calendar, c.counts())).toList();
        }
        var rows = new ArrayList<Row>();
        outlook.clauses().stream()
                .collect(Collectors.groupingBy(c -> c.clause() + "\n" + c.actor().orElse(""), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(times -> rows.add(row(times, calendar, List.of())));
        return rows;
    }

    private static Row row(List<Foreseen> times, Calendar calendar, List<Tally> counts) {
        var first = times.getFirst();
        var answer = GRAVEST.stream().filter(a -> times.stream().anyMatch(t -> t.answer() == a)).findFirst().orElseThrow();
        return new Row(first.clause(), first.actor().orElse(""), calendar.moment(first.from()).second(),
                calendar.moment(times.getLast().deadline()).second(), answer.name().toLowerCase(Locale.ROOT).replace("_", ""),
                counts.stream().map(Count::of).toList());
    }
}

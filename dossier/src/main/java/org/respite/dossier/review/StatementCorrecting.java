package org.respite.dossier.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.dossier.statements.Condition;
import org.respite.dossier.statements.Stance;
import org.respite.dossier.statements.Statement;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;

/**
 * Corrects whose position it is, on what, for or against, on which condition and when.
 *
 * @param parties that can hold one
 */
record StatementCorrecting(Listed parties) implements Correcting<Statement> {

    static final Column STANCE = Column.column("stance", "#status+stance+corrected");
    static final Column TOPIC = Column.column("topic", "#subject+topic+corrected");
    private static final Column PARTY = Column.column("party", "#org+party+corrected");
    private static final Column DEPENDS = Column.column("depends on", "#subject+condition+corrected");
    private static final Column CONDITION = Column.column("condition", "#description+condition+corrected");

    @Override
    public String sheet() {
        return "statements";
    }

    @Override
    public List<Column> columns() {
        return List.of(PARTY, CorrectedCells.ROLE, CorrectedCells.NAME, TOPIC, STANCE, DEPENDS, CONDITION, CorrectedCells.FROM, CorrectedCells.UNTIL);
    }

    @Override
    public Statement corrected(Statement read, Row row) {
        var holder = CorrectedCells.speaker(row, PARTY, parties, read.holder());
        var speaker = read.speaker().equals(read.holder()) ? holder : read.speaker();
        var topic = row.find(TOPIC).flatMap(text -> Listed.TOPICS.find(row, TOPIC, text)).orElse(read.topic());
        var stance = row.word(STANCE, Stance.class).orElse(read.stance());
        return new Statement(read.report(), holder, speaker, topic, stance, condition(row, read), read.quoted(), CorrectedCells.when(row, read.when()),
                read.span(), read.cue(), read.subject());
    }

    private static Optional<Condition> condition(Row row, Statement read) {
        if (isNone(row, CONDITION) || isNone(row, DEPENDS) && row.find(CONDITION).isEmpty()) {
            return Optional.empty();
        }
        var words = row.find(CONDITION);
        var named = isNone(row, DEPENDS) ? List.<String>of()
                : row.list(DEPENDS).stream().flatMap(text -> Listed.TOPICS.find(row, DEPENDS, text).stream()).toList();
        var before = read.condition();
        if (words.isEmpty() && named.isEmpty()) {
            return before;
        }
        var topics = row.find(DEPENDS).isPresent() ? named : before.map(Condition::topics).orElse(List.of());
        var labels = String.join(", ", topics.stream().map(t -> Listed.TOPICS.labels().getOrDefault(t, t).toLowerCase(Locale.ROOT)).toList());
        return Optional.of(words.isPresent() || before.isEmpty()
                ? new Condition("", read.span(), topics, Optional.of(words.orElse("depends on " + labels)))
                : new Condition(before.get().link(), before.get().span(), topics, Optional.empty()));
    }

    private static boolean isNone(Row row, Column column) {
        return row.find(column).filter(CorrectedCells::isNone).isPresent();
    }
}

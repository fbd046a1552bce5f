package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.language.TermsReader.Parsed;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage;

/** Puts the lines of a file together: what is set in below a stage belongs to it, what is set in below a line is about it. */
final class Assembly {

    private final Mistakes mistakes;
    private final Names names;
    private final List<Parsed> lines;
    private final HeadBuilder head;
    private final StageBuilder whole = new StageBuilder("", 1, -1);
    private final List<StageBuilder> stages = new ArrayList<>(List.of(whole));
    private final List<Owner> owners = new ArrayList<>();

    /** What remarks may stand below. */
    private record Owner(int indent, RemarksBuilder remarks) {}

    Assembly(Mistakes mistakes, Names names, List<Parsed> lines) {
        this.mistakes = mistakes;
        this.names = names;
        this.lines = lines;
        this.head = new HeadBuilder(mistakes, names);
    }

    /** The instrument, unless its kind is not known. */
    Optional<Instrument> instrument() {
        lines.forEach(line -> declare(line.context()));
        lines.forEach(line -> head.settle(line.context()));
        var conditions = new ConditionReader(head.values(), names);
        var qualifiers = new QualifierReader(mistakes, head.values(), names, conditions, head.zone());
        var clauses = new ClauseReader(
                mistakes, head.values(), names, qualifiers, conditions, head.kind(), head.by());
        lines.forEach(line -> place(line, clauses, conditions));
        return head.build(stages.stream().filter(StageBuilder::saysSomething).map(StageBuilder::build).toList());
    }

    private void declare(LineContext line) {
        if (line.count() != null) {
            var name = line.count().name();
            names.declare(Names.Sort.COUNT, head.values().name(name), name.getStart());
        } else if (line.stage() != null) {
            var name = line.stage().name();
            names.declare(Names.Sort.STAGE, head.values().name(name), name.getStart());
        } else if (line.clause() != null) {
            names.declare(Names.Sort.CLAUSE, Names.id(line.clause().clauseId()), line.clause().clauseId().getStart());
        }
    }

    private void place(Parsed parsed, ClauseReader clauses, ConditionReader conditions) {
        var line = parsed.context();
        int indent = parsed.line().indent();
        int number = parsed.line().number();
        if (line.note() != null) {
            owner(indent).add(line.note(), head.values(), names);
            return;
        }
        owners.removeIf(o -> o.indent() >= indent);
        var remarks = new RemarksBuilder();
        owners.add(new Owner(indent, remarks));
        if (line.stage() != null) {
            if (indent > 0 && stages.getLast().indent() >= 0 && indent > stages.getLast().indent()) {
                mistakes.at(line.stage().getStart(), MistakeCode.MISPLACED, "a stage stands inside another stage",
                        "Set it as far in as the stage before it");
            }
            stages.add(new StageBuilder(head.values().name(line.stage().name()), number, indent, remarks));
        } else if (line.stageTerm() != null) {
            stage(indent).term(line.stageTerm(), head, conditions, names, mistakes);
        } else if (line.clause() != null) {
            var id = Names.id(line.clause().clauseId());
            var duty = clauses.duty(line.clause());
            stage(indent).add(() -> new Clause(id, number, duty, remarks.build()));
        } else if (line.consequence() != null) {
            var consequence = clauses.consequence(line.consequence(), number);
            stage(indent).addConsequence(() -> consequence.with(remarks.build()));
        } else {
            if (indent > 0) {
                mistakes.at(line.getStart(), MistakeCode.MISPLACED, "this belongs into the head of the file",
                        "Begin the line at the left margin");
            }
            head.place(line, number, remarks);
        }
    }

    /** The stage that a line set in so far belongs to: the last one, unless the line is not set in below it. */
    private StageBuilder stage(int indent) {
        return indent > stages.getLast().indent() ? stages.getLast() : whole;
    }

    private RemarksBuilder owner(int indent) {
        for (int i = owners.size() - 1; i >= 0; i--) {
            if (owners.get(i).indent() < indent) {
                return owners.get(i).remarks();
            }
        }
        return head.remarks();
    }
}

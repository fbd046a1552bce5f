package org.respite.terms.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Topic;

/** Gathers what stands below a line about it. */
final class RemarksBuilder {

    private final List<String> sources = new ArrayList<>();
    private final List<String> claimedBy = new ArrayList<>();
    private final Set<Topic> open = EnumSet.noneOf(Topic.class);
    private final List<String> reportedAs = new ArrayList<>();
    private final List<String> owedTo = new ArrayList<>();
    private final List<String> countedBy = new ArrayList<>();
    private final List<String> measuredBy = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(NoteContext note, Values values, Names names) {
        switch (note) {
            case SourceNoteContext c -> c.STRING().forEach(s -> sources.add(values.text(s.getSymbol())));
            case ClaimedNoteContext c -> c.names().name()
                    .forEach(n -> claimedBy.add(names.use(Names.Sort.ACTOR, values.name(n), n.getStart())));
            case OpenNoteContext c -> {
                if (c.topic().isEmpty()) {
                    open.add(Topic.EVERYTHING);
                }
                c.topic().forEach(t -> open.add(topic(t)));
            }
            case ReportedNoteContext c -> c.thing().forEach(t -> reportedAs.add(values.thing(t)));
            case OwedNoteContext c -> c.names().name()
                    .forEach(n -> owedTo.add(names.use(Names.Sort.ACTOR, values.name(n), n.getStart())));
            case CountedNoteContext c -> countedBy.addAll(values.names(c.names()));
            case MeasuredNoteContext c -> c.name()
                    .forEach(n -> measuredBy.add(names.use(Names.Sort.COUNT, values.name(n), n.getStart())));
            case RemarkNoteContext c -> notes.add(values.text(c.STRING().getSymbol()));
            default -> throw new IllegalStateException("a remark without a reading: " + note.getText());
        }
    }

    private static Topic topic(TopicContext context) {
        return Topic.valueOf(context.getText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Remarks build() {
        return new Remarks(sources, claimedBy, open, reportedAs, owedTo, countedBy, measuredBy, notes);
    }
}

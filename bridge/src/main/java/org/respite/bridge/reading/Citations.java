package org.respite.bridge.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.bridge.talks.Cited;
import org.respite.dossier.Dossier;
import org.respite.dossier.Item;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;
import org.respite.dossier.statements.Statement;
import org.respite.formats.ProblemCode;

/** Finds what a position rests on: an item of the dossier by its id, or a stretch of a report such as “note-03.txt@120-180”. */
final class Citations {

    private static final Pattern STRETCH = Pattern.compile("(.+)@(\\d{1,7})-(\\d{1,7})");

    private final Map<String, Item<?>> items = new HashMap<>();
    private final Map<String, Report> reports = new HashMap<>();

    Citations(Dossier dossier) {
        dossier.statements().forEach(item -> items.put(item.id(), item));
        dossier.figures().forEach(item -> items.put(item.id(), item));
        dossier.events().forEach(item -> items.put(item.id(), item));
        dossier.reports().forEach(report -> reports.put(report.id(), report));
    }

    /** What stands behind an id; a problem where nothing does, or where it is another party's. */
    Optional<Cited> find(String id, String party, Conditions.Teller teller) {
        var stretch = STRETCH.matcher(id);
        if (stretch.matches()) {
            return stretch(id, stretch.group(1), Integer.parseInt(stretch.group(2)), Integer.parseInt(stretch.group(3)), teller);
        }
        var item = items.get(id);
        if (item == null) {
            teller.tell(ProblemCode.NO_STATEMENT, id, "no report holds a statement of this id",
                    "Take an id from `respite dossier` of these reports, or cite a stretch as REPORT@START-END");
            return Optional.empty();
        }
        if (item.isRefused()) {
            teller.tell(ProblemCode.STATEMENT_REFUSED, id, "a person has refused this statement in the review",
                    "Rest the position on another statement, or correct the review");
        }
        if (item.content() instanceof Statement statement && !statement.holder().party().equals(party)) {
            teller.tell(ProblemCode.STATEMENT_OF_ANOTHER, id,
                    "this is a statement of " + statement.holder().party() + ", and the position one of " + party, "Cite what this party says");
        }
        return Optional.of(cited(item));
    }

    private Cited cited(Item<?> item) {
        var span = Item.span(item.content());
        var who = item.content() instanceof Statement s
                ? name(s.holder()) + (s.isReported() ? ", as " + name(s.speaker()) + " says" : "")
                : "";
        var day = item.content() instanceof Statement s ? s.when().map(w -> w.first().toString()).orElse("") : "";
        return new Cited(item.id(), Item.report(item.content()), span.start(), span.end(), item.quote().replaceAll("\\s+", " "), who, day,
                item.confirmation().map(c -> c.by()));
    }

    private static String name(Speaker speaker) {
        return speaker.name().isBlank() ? Lexicon.shared().party(speaker.party()).name() : speaker.name();
    }

    private Optional<Cited> stretch(String id, String file, int start, int end, Conditions.Teller teller) {
        var report = reports.get(file);
        if (report == null || end <= start || end > report.text().length()) {
            teller.tell(ProblemCode.NO_STATEMENT, id, "there is no such stretch of a report",
                    "Name a report of the folder and characters of its text, counted from 0");
            return Optional.empty();
        }
        return Optional.of(new Cited(id, file, start, end, report.words(new Span(start, end)).replaceAll("\\s+", " "), "",
                report.date().map(d -> d.day().toString()).orElse(""), Optional.empty()));
    }
}

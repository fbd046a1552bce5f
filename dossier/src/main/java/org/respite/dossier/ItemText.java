package org.respite.dossier;

import java.util.Locale;
import java.util.Optional;
import org.respite.dossier.events.Event;
import org.respite.dossier.events.EventFinder;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.language.When;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.statements.Speaker;
import org.respite.dossier.statements.Statement;

/** What the program or a person takes an item to say, in a line. */
final class ItemText {

    private ItemText() {}

    static String of(Item<?> item, Object reading) {
        return switch (reading) {
            case Statement s -> named(s.holder()) + " is " + s.stance().name().toLowerCase(Locale.ROOT) + ": " + Lexicon.shared().label(s.topic())
                    + s.condition().map(c -> " (" + item.told(c) + ")").orElse("") + (s.isReported() ? ", as " + named(s.speaker()) + " says" : "") + day(s.when());
            case Figure f -> FigureFinder.label(f.measure()) + (f.area().isBlank() ? "" : ", " + f.area()) + ": " + f.value() + " " + f.unit()
                    + says(f.cited()) + day(f.asOf());
            case Event e -> EventFinder.label(e.kind()) + (e.areas().isEmpty() ? "" : ", " + String.join(", ", e.areas())) + says(e.cited()) + day(e.when());
            default -> throw new IllegalArgumentException("no item of a dossier: " + reading);
        };
    }

    /** A speaker in words. */
    static String named(Speaker speaker) {
        if (!speaker.name().isBlank()) {
            return speaker.name();
        }
        var party = Lexicon.shared().party(speaker.party()).name();
        return speaker.role().isBlank() ? party : party + ", " + speaker.role();
    }

    private static String says(Optional<Speaker> cited) {
        return cited.map(c -> ", says " + named(c)).orElse("");
    }

    private static String day(Optional<When> when) {
        return when.map(w -> ", " + w.first() + (w.last().equals(w.first()) ? "" : " to " + w.last())).orElse("");
    }
}

package org.respite.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.language.When;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.statements.Statement;

/** A dossier in words for a terminal. */
public final class DossierText {

    private final Dossier dossier;
    private final StringBuilder text = new StringBuilder();

    private DossierText(Dossier dossier) {
        this.dossier = dossier;
    }

    public static String of(Dossier dossier) {
        var words = new DossierText(dossier);
        words.head();
        words.positions();
        words.figures();
        words.shifts();
        words.doubts();
        return words.text.toString();
    }

    private void head() {
        line("%d reports: %d statements, %d figures, %d events. For the mediator alone.", dossier.reports().size(), dossier.statements().size(),
                dossier.figures().size(), dossier.events().size());
        long confirmed = List.of(dossier.statements(), dossier.figures(), dossier.events()).stream()
                .flatMap(List::stream).filter(i -> i.confirmation().isPresent()).count();
        line(confirmed == 0 ? "Nothing is confirmed yet: read each with its words, and confirm it (--review)." : confirmed + " items carry a person's word.");
        if (dossier.strangers() > 0) {
            line("%d passages of persons without an office are left out.", dossier.strangers());
        }
    }

    private void positions() {
        line("");
        line("POSITIONS");
        var parties = new TreeMap<String, List<Item<Statement>>>();
        dossier.statements().forEach(i -> parties.computeIfAbsent(Lexicon.shared().party(i.content().holder().party()).name(), _ -> new ArrayList<>()).add(i));
        parties.forEach((party, items) -> {
            line(party);
            for (var item : items) {
                var s = item.content();
                line("  %-8s %s%s — %s, %s [%s]", s.stance().name().toLowerCase(Locale.ROOT), Lexicon.shared().label(s.topic()),
                        s.condition().map(c -> " (" + item.told(c) + ")").orElse(""),
                        who(s), day(s.when()), mark(item));
            }
        });
    }

    /** Its id and report, and what a person said of it. */
    private static String mark(Item<?> item) {
        var word = item.confirmation().map(c -> c.accepted() ? item.isCorrected() ? ", corrected by " + c.by() : ", confirmed by " + c.by()
                : ", refused by " + c.by()).orElse("");
        return item.id() + " " + Item.report(item.content()) + word;
    }

    private static String who(Statement s) {
        var holder = ItemText.named(s.holder());
        return s.isReported() ? holder + ", as " + ItemText.named(s.speaker()) + " says" : holder;
    }

    private void figures() {
        line("");
        line("FIGURES, side by side");
        var topics = new LinkedHashMap<String, List<Item<Figure>>>();
        dossier.figures().forEach(i -> topics.computeIfAbsent(i.content().topic(), _ -> new ArrayList<>()).add(i));
        topics.forEach((topic, items) -> {
            var first = items.getFirst().content();
            line("%s%s", FigureFinder.label(first.measure()), first.area().isBlank() ? "" : ", " + first.area());
            items.forEach(i -> line("  %s %s — %s, %s [%s]", i.content().value().replaceAll("\\s+", " "), i.content().unit(),
                    i.content().cited().map(ItemText::named).orElse("the report itself"), day(i.content().asOf()), mark(i)));
        });
    }

    private void shifts() {
        if (dossier.shifts().isEmpty()) {
            return;
        }
        line("");
        line("SHIFTS");
        for (var shift : dossier.shifts()) {
            line("%s on %s: %s → %s%s", Lexicon.shared().party(shift.party()).name(), Lexicon.shared().label(shift.topic()), stance(shift.before()),
                    stance(shift.after()), shift.sameVoice() ? "" : " (another voice)");
        }
    }

    private String stance(String id) {
        var s = dossier.statements().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow().content();
        return s.stance().name().toLowerCase(Locale.ROOT) + s.condition().map(c -> " " + c.link() + " …").orElse("") + " (" + day(s.when()) + ")";
    }

    private void doubts() {
        if (dossier.doubts().isEmpty()) {
            return;
        }
        line("");
        line("TO LOOK AT");
        dossier.doubts().forEach(doubt -> line("%s: %s %s", String.join(", ", doubt.reports()), doubt.words(),
                doubt.items().isEmpty() ? "" : doubt.items()));
    }

    private static String day(Optional<When> when) {
        return when.map(w -> w.first() + (w.basis() == When.Basis.REPORT ? " (the report's day)" : "")).orElse("on an unknown day");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}

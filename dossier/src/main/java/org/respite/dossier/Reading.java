package org.respite.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.cleaning.Masked;
import org.respite.dossier.events.Event;
import org.respite.dossier.events.EventFinder;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.language.Language;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.lexicon.Actors;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.lexicon.Office;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;
import org.respite.dossier.statements.Statement;
import org.respite.dossier.statements.StatementFinder;
import org.respite.formats.Sha256;

/** What one report says. */
record Reading(
        Report report, List<Item<Statement>> statements, List<Item<Figure>> figures, List<Item<Event>> events, int strangers) {

    private static final Pattern SOURCE = Pattern.compile(
            "(?:according to (?:the |a )?$)|^,? (?:has |have |also )?(?:said|says|put|reported|reports|announced|gave|counted|estimated|recorded|confirmed)\\b",
            Pattern.CASE_INSENSITIVE);

    static Reading of(Report report, List<Span> paragraphs, Language language, List<Office> own) {
        var day = report.date().map(d -> d.day());
        var finder = new StatementFinder(report, new Actors(day, own));
        var sources = new Actors(day, own);
        var figures = new ArrayList<Figure>();
        var events = new ArrayList<Event>();
        for (var sentence : language.sentences(report.text(), paragraphs)) {
            finder.read(sentence);
            boolean number = FigureFinder.mayHoldNumber(sentence.text());
            if (number || EventFinder.mayTell(sentence.text())) {
                var actors = sources.in(sentence.text());
                var cited = cited(sentence, actors);
                if (number) {
                    figures.addAll(FigureFinder.in(report, sentence, cited, actors));
                }
                events.addAll(EventFinder.in(report, sentence, cited, actors));
            }
        }
        var masked = Masked.of(report.text(), keptNames(own));
        return new Reading(report,
                finder.statements().stream().map(s -> item(report, masked, "S", s, s.holder() + s.topic() + s.stance())).toList(),
                figures.stream().distinct().map(f -> item(report, masked, "F", f, f.measure() + f.number())).toList(),
                events.stream().map(e -> item(report, masked, "E", e, e.kind())).toList(),
                finder.strangers());
    }

    private static <T> Item<T> item(Report report, Masked masked, String letter, T content, String what) {
        var span = Item.span(content);
        var id = letter + Sha256.of(report.sha256() + " " + report.id() + " " + span + " " + what).substring(0, 10);
        return Item.proposed(id, content, masked.of(report.words(span)));
    }

    /** Whom a sentence names as the source of what it tells. */
    private static Optional<Speaker> cited(Sentence sentence, List<Actor> actors) {
        for (var actor : actors) {
            var before = sentence.text().substring(0, actor.span().start());
            var after = sentence.text().substring(actor.span().end());
            if (SOURCE.matcher(before).find() || SOURCE.matcher(after).find()) {
                return Optional.of(Speaker.of(actor));
            }
        }
        return Optional.empty();
    }

    private static Set<String> keptNames(List<Office> own) {
        var lexicon = Lexicon.shared();
        return Stream.of(lexicon.names().keySet().stream(), lexicon.adjectives().keySet().stream(),
                        lexicon.offices().stream().map(Office::name), own.stream().map(Office::name))
                .flatMap(s -> s).collect(Collectors.toUnmodifiableSet());
    }
}

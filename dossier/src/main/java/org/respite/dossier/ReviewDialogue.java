package org.respite.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.review.Correcting;
import org.respite.dossier.review.Decision;
import org.respite.dossier.review.ReviewReader;
import org.respite.dossier.review.Reviewing;
import org.respite.dossier.statements.Statement;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;

/**
 * Walks a person through the items that nobody has decided about: shows the words and what was made of them, and asks. Each decision is
 * kept at once, so that the end of input or a killed process loses none.
 */
public final class ReviewDialogue {

    private static final String QUESTION = "yes, no, correct, later or quit? ";

    private final BufferedReader in;
    private final PrintStream out;
    private final LocalDate today;
    private final Map<String, Decision<Statement>> statements = new TreeMap<>();
    private final Map<String, Decision<Figure>> figures = new TreeMap<>();
    private final Map<String, Decision<Event>> events = new TreeMap<>();
    private int shown;

    /** What was answered about one item. */
    private enum Answer {
        DECIDED,
        LATER,
        QUIT
    }

    /** @param today the day of the decisions */
    public ReviewDialogue(BufferedReader in, PrintStream out, LocalDate today) {
        this.in = in;
        this.out = out;
        this.today = today;
    }

    /**
     * The dossier with what the person decided.
     *
     * @param by who decides; asked for where it is empty
     * @param keep takes the dossier after each decision
     */
    public Dossier run(Dossier dossier, Optional<String> by, Consumer<Dossier> keep) {
        long open = Stream.of(dossier.statements(), dossier.figures(), dossier.events()).flatMap(List::stream).filter(i -> i.confirmation().isEmpty()).count();
        if (open == 0) {
            out.println("Everything is decided.");
            return dossier;
        }
        var person = by.or(() -> ask("Who decides? ")).map(String::strip).filter(name -> !name.isEmpty());
        if (person.isEmpty()) {
            out.println("A decision needs somebody's name: nothing was decided.");
            return dossier;
        }
        var kinds = Reviewing.with(dossier.ownParties());
        Runnable kept = () -> keep.accept(Review.decided(dossier, statements, figures, events));
        boolean end = walk(new Walk<>(dossier, kinds.statements(), dossier.statements(), statements, person.get(), open, kept))
                && walk(new Walk<>(dossier, kinds.figures(), dossier.figures(), figures, person.get(), open, kept))
                && walk(new Walk<>(dossier, kinds.events(), dossier.events(), events, person.get(), open, kept));
        int decided = statements.size() + figures.size() + events.size();
        out.println((end ? "" : "\n") + decided + " decided, " + (open - decided) + " still open.");
        return Review.concluded(Review.decided(dossier, statements, figures, events));
    }

    /** Items of one kind, with what is done about them. */
    private record Walk<T>(
            Dossier dossier, Correcting<T> correcting, List<Item<T>> items, Map<String, Decision<T>> decisions, String by, long open, Runnable kept) {}

    /** Whether the person went through to the end. */
    private <T> boolean walk(Walk<T> walk) {
        for (var item : walk.items()) {
            if (item.confirmation().isEmpty()) {
                show(walk, item);
                var answer = answer(walk, item);
                if (answer == Answer.QUIT) {
                    return false;
                }
            }
        }
        return true;
    }

    private <T> void show(Walk<T> walk, Item<T> item) {
        shown++;
        out.println();
        out.println(shown + " of " + walk.open() + ", " + item.id() + ", " + Item.report(item.read()));
        out.println("  “" + item.quote().replaceAll("\\s+", " ") + "”");
        out.println("  read as: " + ItemText.of(item, item.read()));
        var questions = Review.questions(walk.dossier(), item);
        if (!questions.isEmpty()) {
            out.println("  " + questions);
        }
    }

    private <T> Answer answer(Walk<T> walk, Item<T> item) {
        while (true) {
            var words = ask(QUESTION).map(String::strip);
            if (words.isEmpty()) {
                return Answer.QUIT;
            }
            var parts = words.get().split("\\s+", 2);
            var note = parts.length > 1 ? parts[1] : "";
            var corrections = new LinkedHashMap<String, String>();
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> corrections.put("decision", "yes");
                case "n", "no" -> corrections.put("decision", "no");
                case "c", "correct" -> corrections.putAll(corrections(walk.correcting()));
                case "l", "later" -> {
                    return Answer.LATER;
                }
                case "q", "quit" -> {
                    return Answer.QUIT;
                }
                default -> out.println("Write yes, no (a remark may follow), correct, later or quit; the first letter is enough.");
            }
            if (!corrections.isEmpty() && decide(walk, item, corrections, note)) {
                return Answer.DECIDED;
            }
        }
    }

    /** What the words say instead, by column; nothing where nothing was written, or input ended before all was. */
    private Map<String, String> corrections(Correcting<?> correcting) {
        var headers = correcting.columns().stream().map(Column::header).toList();
        out.println("What do the words say instead? One a line, such as “" + headers.getFirst() + ": …”; “none” where there is none; an empty line ends.");
        out.println("  " + String.join(", ", headers));
        var result = new LinkedHashMap<String, String>();
        var line = ask("  ");
        while (line.filter(text -> !text.isBlank()).isPresent()) {
            var cells = line.get().split(":", 2);
            var header = cells[0].strip().toLowerCase(Locale.ROOT);
            if (cells.length < 2 || cells[1].isBlank() || !headers.contains(header)) {
                out.println("  Write one of these, a colon, and what the words say.");
            } else {
                result.put(header, cells[1].strip());
            }
            line = ask("  ");
        }
        if (line.isEmpty() || result.isEmpty()) {
            return Map.of();
        }
        result.put("decision", "yes");
        return result;
    }

    private <T> boolean decide(Walk<T> walk, Item<T> item, Map<String, String> cells, String note) {
        cells.putAll(Map.of("by", walk.by(), "on", today.toString(), "note", note));
        var problems = new Problems();
        var decision = ReviewReader.decision(walk.correcting(), item.id(), Review.open(item), cells, problems);
        problems.all().forEach(problem -> out.println("  " + line(problem)));
        decision.ifPresent(taken -> {
            walk.decisions().put(item.id(), taken);
            walk.kept().run();
            if (!taken.content().equals(item.read())) {
                out.println("  taken as: " + ItemText.of(item.decided(taken), taken.content()));
            }
        });
        return decision.isPresent();
    }

    private static String line(Problem problem) {
        return Stream.of(problem.code() + problem.column().map(c -> " " + c).orElse("") + ":", problem.message(),
                problem.found().isBlank() ? "" : "(found “" + problem.found() + "”).", problem.nextStep()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A line that the person writes; empty at the end of input. */
    private Optional<String> ask(String question) {
        out.print(question);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.respite.bridge.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.bridge.talks.Beside;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Membership;
import org.respite.bridge.talks.Rule;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.terms.Template;
import org.respite.bridge.terms.TemplateReader;
import org.respite.dossier.Dossier;
import org.respite.dossier.DossierMaker;
import org.respite.dossier.Review;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.positions.Position;
import org.respite.dossier.positions.PositionsReader;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;

/** Reads a folder of positions; docs/reference/bridge.md describes it. Every problem of every file is told at once. */
public final class AgendaReader {

    public static final String FILE = "bridge.yaml";
    public static final String FORMAT = "respite-bridge/1";

    private static final Set<String> KEYS =
            Set.of("format", "title", "parties", "others", "reports", "confirmed", "terms", "rules", "changes", "beside");

    private final Path folder;
    private final Problems problems = new Problems();
    private final List<Problem> more = new ArrayList<>();

    private AgendaReader(Path folder) {
        this.folder = folder;
    }

    /** What came of reading. */
    public sealed interface Outcome {}

    public record Read(Agenda agenda) implements Outcome {}

    public record Refused(List<Problem> problems) implements Outcome {}

    /** @param on the day on which positions are looked at; empty: all that are not given up */
    public static Outcome read(Path folder, Optional<LocalDate> on) {
        var reader = new AgendaReader(folder);
        var agenda = reader.agenda(on);
        var all = Stream.concat(reader.problems.all().stream(), reader.more.stream()).toList();
        return agenda.isPresent() && all.isEmpty() ? new Read(agenda.get()) : new Refused(all);
    }

    private Optional<Agenda> agenda(Optional<LocalDate> on) {
        if (!Files.exists(folder.resolve(FILE))) {
            problems.file(ProblemCode.MISSING_FILE, FILE, String.valueOf(folder.getFileName()), "the folder has no " + FILE,
                    "Name a folder of positions; docs/reference/bridge.md says what it holds");
            return Optional.empty();
        }
        var map = YamlFile.findMap(folder, FILE, problems);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        var yaml = map.get();
        yaml.allowOnly(KEYS);
        if (!yaml.text("format").equals(FORMAT) && yaml.has("format")) {
            yaml.problem(ProblemCode.WRONG_FORMAT, "format", yaml.text("format"), "this is not a format that can be read", "Write “format: " + FORMAT + "”");
        }
        var issues = IssuesReader.read(folder, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var conditions = new Conditions(issues);
        var positions = positions();
        var lines = dossier(yaml).map(d -> new LinesReader(issues, new Citations(d), problems).lines(positions)).orElse(List.of());
        var parties = yaml.texts("parties");
        var others = yaml.texts("others");
        if (more.isEmpty()) {
            parties(yaml, parties, others, positions);
        }
        var rules = yaml.maps("rules").stream().flatMap(m -> rule(m, conditions).stream()).toList();
        var beside = yaml.maps("beside").stream().map(m -> beside(m, issues, conditions)).toList();
        var changes = yaml.maps("changes").stream().flatMap(m -> change(m, conditions).stream()).toList();
        var template = template(yaml, issues, conditions);
        var names = new HashMap<String, String>();
        Stream.concat(parties.stream(), others.stream()).forEach(p -> names.put(p, Lexicon.shared().party(p).name()));
        var held = lines.stream().filter(l -> on.map(l::isHeldOn).orElse(l.until().isEmpty())).toList();
        var past = lines.stream().filter(l -> l.until().isPresent() && on.map(day -> l.until().get().isBefore(day)).orElse(true)).toList();
        return Optional.of(new Agenda(
                new Talks(yaml.findText("title").orElse("Talks"), issues, parties, others, names, rules, held, past, beside, on),
                template, yaml.findText("terms").orElse(""), changes));
    }

    private List<Position> positions() {
        return switch (PositionsReader.read(folder.resolve(PositionsReader.FILE))) {
            case PositionsReader.Read(var read) -> read;
            case PositionsReader.Refused(var refused) -> {
                more.addAll(refused);
                yield List.of();
            }
        };
    }

    private Optional<Dossier> dossier(YamlMap yaml) {
        var reports = yaml.findText("reports").orElse("reports");
        return made(DossierMaker.make(folder.resolve(reports))).flatMap(dossier -> {
            var book = yaml.findText("confirmed");
            return book.isEmpty() ? Optional.of(dossier) : made(Review.confirmed(dossier, folder.resolve(book.get())));
        });
    }

    private Optional<Dossier> made(DossierMaker.Made made) {
        return switch (made) {
            case DossierMaker.Done(var dossier, var _) -> Optional.of(dossier);
            case DossierMaker.Refused(var refused) -> {
                more.addAll(refused);
                yield Optional.empty();
            }
        };
    }

    private void parties(YamlMap yaml, List<String> parties, List<String> others, List<Position> positions) {
        if (parties.size() < 2) {
            yaml.problem(ProblemCode.MISSING_KEY, "parties", String.join(", ", parties), "talks need two parties at least", "Name those who must agree");
        }
        var named = new LinkedHashSet<>(parties);
        others.stream().filter(o -> !named.add(o)).forEach(o ->
                yaml.problem(ProblemCode.DUPLICATE, "others", o, "who must agree is not one of the others", "Name it once"));
        named.stream().filter(p -> positions.stream().noneMatch(l -> l.party().equals(p))).forEach(p -> yaml.problem(
                ProblemCode.PARTY_WITHOUT_POSITION, parties.contains(p) ? "parties" : "others", p, "nothing is known of where it stands",
                "Add its positions, or leave it out: silence is no consent"));
        positions.stream().filter(p -> !named.contains(p.party())).forEach(p -> problems.add(ProblemCode.UNKNOWN_NAME, PositionsReader.FILE,
                OptionalInt.of(p.row()), Optional.of("party"), p.party(), "this is neither one of the parties nor of the others",
                "Name it in " + FILE + ", or take the row out"));
    }

    private Optional<Rule> rule(YamlMap map, Conditions conditions) {
        map.allowOnly(Set.of("where", "then", "because"));
        var where = conditions.all(texts(map, "where"), teller(map, "where"));
        return conditions.find(map.text("then"), teller(map, "then")).map(then -> new Rule(where, then, map.text("because")));
    }

    private Optional<Agenda.Change> change(YamlMap map, Conditions conditions) {
        map.allowOnly(Set.of("where", "file"));
        var name = map.text("file");
        var file = folder.resolve(name).normalize();
        if (name.isEmpty() || !file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            map.problem(ProblemCode.MISSING_FILE, "file", name, "there is no such file in the folder", "Name a file of changes that lies in it");
            return Optional.empty();
        }
        return Optional.of(new Agenda.Change(conditions.all(texts(map, "where"), teller(map, "where")), file));
    }

    private Beside beside(YamlMap map, List<Issue> issues, Conditions conditions) {
        map.allowOnly(Set.of("name", "source", "options", "left"));
        var options = new int[issues.size()];
        for (var text : map.texts("options")) {
            conditions.find(text, teller(map, "options")).ifPresent(m -> {
                if (m.options().cardinality() == 1) {
                    options[m.issue()] = m.options().nextSetBit(0);
                } else {
                    map.problem(ProblemCode.NOT_ONE_OPTION, "options", text, "one option is needed here, not several", "Write the one that was settled on");
                }
            });
        }
        return new Beside(map.text("name"), Choice.of(options), map.text("source"), map.texts("left"));
    }

    private Optional<Template> template(YamlMap yaml, List<Issue> issues, Conditions conditions) {
        var name = yaml.findText("terms");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!name.get().endsWith(".terms") || !Files.exists(folder.resolve(name.get()))) {
            yaml.problem(ProblemCode.MISSING_FILE, "terms", name.get(), "there is no such file of terms in the folder", "Name one that ends in .terms");
            return Optional.empty();
        }
        return InputFile.findText(folder, name.get(), problems).map(text -> new TemplateReader(issues, name.get(), problems,
                (conditionsOfLine, line) -> lineConditions(conditionsOfLine, name.get(), line, conditions)).read(text));
    }

    private List<Membership> lineConditions(List<String> texts, String file, int line, Conditions conditions) {
        return conditions.all(texts, (code, found, message, next) ->
                problems.add(code, file, OptionalInt.of(line), Optional.empty(), found, message, next));
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.texts(key).stream().flatMap(t -> Stream.of(t.split(";"))).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    private static Conditions.Teller teller(YamlMap map, String key) {
        return (code, found, message, next) -> map.problem(code, key, found, message, next);
    }
}

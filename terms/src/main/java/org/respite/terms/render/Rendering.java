package org.respite.terms.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.terms.drafting.Relief;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.EvidencePolicy;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Role;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Stage.Extension;
import org.respite.terms.tree.Topic;

/** Terms as numbered text in one language, a draft for a lawyer whose language it is. */
public final class Rendering {

    private final Instrument instrument;
    private final Phrases phrases;
    private final TermWords words;
    private final List<Item> items = new ArrayList<>();
    private int number;

    private Rendering(Instrument instrument, Language language) {
        this.instrument = instrument;
        this.phrases = Phrases.of(language);
        this.words = new TermWords(phrases);
    }

    /**
     * A line of the text.
     *
     * @param level 0 a heading, 1 a numbered line, 2 what is said about the line above it
     */
    public record Item(int level, String text) {}

    /**
     * @param direction {@code ltr} or {@code rtl}
     * @param draft that it is no more than a draft
     * @param mark the same in a word, for the foot of every sheet
     */
    public record Text(Language language, String direction, String title, String draft, String mark, List<Item> items) {

        public Text {
            items = List.copyOf(items);
        }
    }

    public static Text of(Instrument instrument, Language language) {
        var rendering = new Rendering(instrument, language);
        rendering.head();
        rendering.counts();
        instrument.stages().forEach(rendering::stage);
        return new Text(language, rendering.phrases.get("direction"), rendering.title(), rendering.phrases.get("draft"),
                rendering.phrases.get("draft.mark"), rendering.items);
    }

    private String title() {
        var by = instrument.by().orElse("");
        var kind = switch (instrument.kind()) {
            case AGREEMENT -> phrases.get("agreement");
            case DECLARATION -> phrases.get("declaration", by);
            case POSITION -> phrases.get("position", by);
        };
        return kind + ": " + words.quoted(instrument.title());
    }

    private void head() {
        for (var role : Role.values()) {
            var names = instrument.actors().stream().filter(a -> a.role() == role).map(a -> a.name()).toList();
            boolean authorAlone = instrument.kind() != Kind.AGREEMENT && names.equals(instrument.by().stream().toList());
            if (!names.isEmpty() && !authorAlone) {
                numbered(phrases.get("role." + role.name().toLowerCase(Locale.ROOT), phrases.list(names, "and")));
            }
        }
        numbered(phrases.get("zone", instrument.zone(), instrument.dayBegins()));
        if (instrument.kind() != Kind.POSITION) {
            numbered(phrases.get("days.counted"));
        }
        if (!instrument.clockTolerance().isZero()) {
            numbered(phrases.get("clocks", instrument.clockTolerance().toMinutes()));
        }
        instrument.scenario().ifPresent(s -> numbered(phrases.get("scenario", s)));
        if (instrument.kind() != Kind.POSITION) {
            numbered(instrument.evidence().map(this::evidence).orElseGet(() -> phrases.get("evidence.none")));
        }
        instrument.reportingCloses().ifPresent(s -> numbered(phrases.get("closing", words.span(s))));
        remarks(instrument.remarks());
    }

    private String evidence(EvidencePolicy policy) {
        var parts = new ArrayList<String>();
        policy.grades().stream().sorted().forEach(g ->
                parts.add(phrases.get("evidence.grades", phrases.get("grade." + g.name().toLowerCase(Locale.ROOT)))));
        if (!policy.sources().isEmpty()) {
            parts.add(phrases.get("evidence.sources", phrases.list(policy.sources(), "and")));
        }
        return phrases.get("evidence", phrases.list(parts, "and"));
    }

    private void counts() {
        if (instrument.counts().stream().noneMatch(Count::declared)) {
            return;
        }
        items.add(new Item(0, phrases.get("counts")));
        for (var count : instrument.counts()) {
            if (count.declared()) {
                count(count);
            }
        }
    }

    private void count(Count count) {
        var parts = new ArrayList<String>();
        parts.add(phrases.get("count", count.name(), count.words()));
        count.by().ifPresent(b -> parts.add(phrases.get("count.by", b)));
        count.place().ifPresent(p -> parts.add(phrases.get("count.place", words.quoted(p))));
        if (!count.except().isEmpty()) {
            parts.add(phrases.get("count.except", phrases.list(count.except().stream().map(words::quoted).toList(), "and")));
        }
        if (!count.authorities().isEmpty()) {
            parts.add(phrases.get("count.authority", phrases.list(count.authorities(), "and")));
        }
        count.cutOff().ifPresent(c -> parts.add(phrases.get("count.cutoff", c)));
        numbered(String.join("; ", parts) + ".");
        remarks(count.remarks());
    }

    private void stage(Stage stage) {
        if (!stage.name().isEmpty() || instrument.stages().size() > 1) {
            items.add(new Item(0, stage.name().isEmpty() ? phrases.get("stage.whole") : phrases.get("stage", stage.name())));
        }
        times(stage);
        remarks(stage.remarks());
        stage.clauses().forEach(this::clause);
        for (var consequence : stage.consequences()) {
            numbered(words.consequence(consequence));
            items.add(new Item(2, phrases.get("invoked")));
            remarks(consequence.remarks());
        }
    }

    private void times(Stage stage) {
        stage.begins().ifPresent(b -> numbered(switch (b) {
            case Beginning.At(var moment) -> phrases.get("begins", words.dateTime(moment));
            case Beginning.When(var condition) -> phrases.get("begins.when", words.condition(condition));
        }));
        stage.lasts().ifPresent(s -> numbered(phrases.get("lasts", words.span(s))));
        stage.ends().ifPresent(e -> numbered(switch (e) {
            case Ending.At(var moment) -> phrases.get("ends", words.dateTime(moment));
            case Ending.When(var condition) -> phrases.get("ends.when", words.condition(condition));
        }));
        for (var extension : stage.extensions()) {
            var most = extension.atMost().map(m -> " " + phrases.get("extension.most", words.span(m))).orElse("");
            numbered(switch (extension) {
                case Extension.Earned e ->
                    phrases.get("extension.earned", words.span(e.by()), e.every(), e.count(), e.beyond()) + most;
                case Extension.Agreed _ -> phrases.get("extension.agreed") + most;
            });
        }
        stage.continuesWhile().ifPresent(c -> numbered(phrases.get("continues", words.condition(c))));
    }

    private void clause(Clause clause) {
        numbered("[" + clause.id() + "] " + words.duty(clause.duty()) + ".");
        if (Relief.isConditionalRelief(instrument, clause)) {
            items.add(new Item(2, phrases.get("relief")));
        }
        remarks(clause.remarks());
    }

    private void remarks(Remarks remarks) {
        list(remarks.claimedBy(), "claimed");
        list(remarks.owedTo(), "owed");
        list(remarks.countedBy(), "countedby");
        remarks.measuredBy().forEach(m -> items.add(new Item(2, phrases.get("measured", m))));
        if (remarks.open().contains(Topic.EVERYTHING)) {
            items.add(new Item(2, phrases.get("open.all")));
        } else if (!remarks.open().isEmpty()) {
            items.add(new Item(2, phrases.get("open",
                    String.join(", ", remarks.open().stream().sorted().map(t -> phrases.get("topic." + t.word())).toList()))));
        }
        remarks.sources().forEach(s -> items.add(new Item(2, phrases.get("source", words.quoted(s)))));
        remarks.notes().forEach(n -> items.add(new Item(2, phrases.get("note", words.quoted(n)))));
    }

    private void list(List<String> names, String key) {
        if (!names.isEmpty()) {
            items.add(new Item(2, phrases.get(key, phrases.list(names, "and"))));
        }
    }

    private void numbered(String text) {
        number++;
        items.add(new Item(1, number + ". " + text));
    }
}

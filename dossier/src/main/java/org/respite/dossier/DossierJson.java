package org.respite.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.respite.dossier.events.Event;
import org.respite.dossier.events.EventFinder;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.language.When;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;
import org.respite.dossier.statements.Statement;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dossier as JSON; docs/reference/dossier.schema.json says what is in it. Same dossier, same bytes. */
public final class DossierJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DossierJson() {}

    public static String write(Dossier dossier) {
        return MAPPER.writeValueAsString(tree(dossier)) + "\n";
    }

    static ObjectNode tree(Dossier dossier) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("format", "respite-dossier/1");
        root.put("audience", "mediator");
        root.put("area", dossier.area());
        var reports = root.putArray("reports");
        dossier.reports().forEach(report -> write(reports.addObject(), report));
        var statements = root.putArray("statements");
        dossier.statements().forEach(item -> statement(statements.addObject(), item));
        var figures = root.putArray("figures");
        dossier.figures().forEach(item -> figure(figures.addObject(), item));
        var events = root.putArray("events");
        dossier.events().forEach(item -> event(events.addObject(), item));
        var shifts = root.putArray("shifts");
        dossier.shifts().forEach(shift -> shifts.addObject().put("party", shift.party()).put("topic", shift.topic())
                .put("before", shift.before()).put("after", shift.after()).put("sameVoice", shift.sameVoice()));
        var doubts = root.putArray("doubts");
        dossier.doubts().forEach(doubt -> write(doubts.addObject(), doubt));
        root.putObject("leftOut").put("personsWithoutOffice", dossier.strangers()).put("paragraphsAround", dossier.around());
        return root;
    }

    private static void write(ObjectNode node, Report report) {
        node.put("id", report.id()).put("format", word(report.format())).put("sha256", report.sha256());
        report.date().ifPresentOrElse(
                date -> node.put("date", date.day().toString()).put("dateFrom", word(date.origin())),
                () -> node.putNull("date").putNull("dateFrom"));
    }

    private static void write(ObjectNode node, Doubt doubt) {
        node.put("kind", word(doubt.kind())).put("words", doubt.words());
        doubt.reports().forEach(node.putArray("reports")::add);
        doubt.items().forEach(node.putArray("items")::add);
    }

    private static void statement(ObjectNode node, Item<Statement> item) {
        head(node, item);
        statement(node, item, item.content());
        read(node, item, machine -> statement(machine, item, item.read()));
    }

    private static void statement(ObjectNode node, Item<Statement> item, Statement statement) {
        speaker(node.putObject("holder"), statement.holder());
        speaker(node.putObject("speaker"), statement.speaker());
        node.put("topic", statement.topic()).put("about", Lexicon.shared().label(statement.topic())).put("stance", word(statement.stance()));
        statement.condition().ifPresentOrElse(condition -> {
            var at = node.putObject("condition");
            at.put("link", condition.link());
            condition.ownWords().or(() -> item.findWords(condition.span())).ifPresentOrElse(words -> at.put("words", words), () -> at.putNull("words"));
            span(at, condition.span());
            condition.topics().forEach(at.putArray("topics")::add);
        }, () -> node.putNull("condition"));
        node.put("quoted", statement.quoted());
        when(node, "when", statement.when());
        span(node.putObject("cue"), statement.cue());
        span(node.putObject("subject"), statement.subject());
    }

    private static void figure(ObjectNode node, Item<Figure> item) {
        head(node, item);
        figure(node, item.content());
        read(node, item, machine -> figure(machine, item.read()));
    }

    private static void figure(ObjectNode node, Figure figure) {
        node.put("topic", figure.topic()).put("measure", figure.measure()).put("about", FigureFinder.label(figure.measure())).put("area", figure.area());
        node.put("value", figure.value()).put("unit", figure.unit()).put("bound", word(figure.amount().kind()));
        figure.amount().low().ifPresentOrElse(low -> node.put("low", low), () -> node.putNull("low"));
        figure.amount().high().ifPresentOrElse(high -> node.put("high", high), () -> node.putNull("high"));
        when(node, "asOf", figure.asOf());
        cited(node, figure.cited());
        span(node.putObject("number"), figure.number());
    }

    private static void event(ObjectNode node, Item<Event> item) {
        head(node, item);
        event(node, item.content());
        read(node, item, machine -> event(machine, item.read()));
    }

    private static void event(ObjectNode node, Event event) {
        node.put("kind", event.kind()).put("about", EventFinder.label(event.kind()));
        event.areas().forEach(node.putArray("areas")::add);
        when(node, "when", event.when());
        cited(node, event.cited());
        span(node.putObject("words"), event.words());
    }

    private static void head(ObjectNode node, Item<?> item) {
        node.put("id", item.id()).put("report", Item.report(item.content()));
        span(node, Item.span(item.content()));
        node.put("quote", item.quote());
        ArrayNode also = node.putArray("also");
        item.also().forEach(also::add);
        item.confirmation().ifPresentOrElse(
                c -> c.corrections().forEach(node.putObject("confirmed").put("accepted", c.accepted()).put("by", c.by()).put("on", c.on().toString())
                        .put("note", c.note()).putObject("corrections")::put),
                () -> node.putNull("confirmed"));
    }

    /** What the program had read, where a person corrected it. */
    private static void read(ObjectNode node, Item<?> item, Consumer<ObjectNode> reading) {
        if (item.isCorrected()) {
            reading.accept(node.putObject("machine"));
        } else {
            node.putNull("machine");
        }
    }

    private static void speaker(ObjectNode node, Speaker speaker) {
        node.put("party", speaker.party()).put("role", speaker.role()).put("name", speaker.name());
    }

    private static void cited(ObjectNode node, Optional<Speaker> cited) {
        cited.ifPresentOrElse(c -> speaker(node.putObject("cited"), c), () -> node.putNull("cited"));
    }

    private static void span(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    private static void when(ObjectNode node, String name, Optional<When> when) {
        when.ifPresentOrElse(w -> node.putObject(name).put("first", w.first().toString()).put("last", w.last().toString()).put("basis", word(w.basis())),
                () -> node.putNull(name));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

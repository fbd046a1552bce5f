package org.respite.formats.movement;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.respite.formats.report.Rounded;

/** A notification sheet as well-formed XHTML, for A4. What a plan cannot know stays a line to be filled by hand. */
record SheetHtml(MovementSet set, Notice notice) {

    private static final String STYLE = """
            @page { size: A4; margin: 11mm 14mm 14mm 14mm;
              @bottom-left { content: "%s"; font: 7.5pt 'sheet'; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt 'sheet'; } }
            body { font: 9pt/1.3 'sheet'; margin: 0; }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 1mm; }
            h2 { font-size: 11pt; font-weight: normal; margin: 3mm 0 0.5mm; border-bottom: 0.6pt solid black; }
            p { margin: 0 0 1.5mm; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th { text-align: left; vertical-align: top; font-weight: normal; color: #444; }
            td { vertical-align: top; }
            .facts th { width: 42mm; }
            .facts th, .facts td { border-bottom: 0.3pt solid #999; padding: 0.45mm 1mm 0.45mm 0; }
            .blank th, .blank td { height: 6mm; border-bottom: 0.3pt solid #999; }
            .blank th { width: 40mm; }
            .blank td { width: 51mm; }
            .route th, .route td { border-bottom: 0.3pt solid #bbb; padding: 0.35mm 1.5mm 0.35mm 0; font-size: 7.5pt; }
            .route tr { page-break-inside: avoid; }
            .route .w1, .route .w2, .route .w4, .route .w5 { white-space: nowrap; }
            .route .w1, .route .w2 { width: 10mm; }
            .route .w4 { width: 15mm; }
            .route .w5 { width: 31mm; }
            .route .w6 { width: 46mm; }
            .notice { border: 1pt solid black; padding: 1.5mm 2mm; margin: 2mm 0; }
            .code { width: 34mm; text-align: right; }
            .code img { width: 33mm; height: 33mm; }
            .small { font-size: 7pt; color: #333; word-wrap: break-word; }
            """;

    /** @param code the square code as a PNG picture */
    String text(byte[] code) {
        var body = new StringBuilder();
        body.append("<table><tr><td><h1>Notification of a movement: ").append(escaped(notice.reference())).append("</h1>");
        paragraph(body, "", set.scenario().title());
        paragraph(body, "", set.head());
        paragraph(body, "notice", MovementSet.NO_PERMISSION + " Clearance: " + notice.clearance() + ".");
        body.append("</td><td class=\"code\"><img alt=\"Square code: reference, plan and check value\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(code))
                .append("\"/></td></tr></table>");
        facts(body);
        route(body);
        byHand(body);
        paragraph(body, "small", "Plan " + set.planDigest() + ", check value " + set.seal(notice).check()
                + ". The square code holds the reference and these two, and no place, time or name.");
        var head = cssText(notice.reference() + " · " + set.head());
        var title = escaped("Notification of the movement " + notice.reference());
        return "<html lang=\"en\"><head><title>" + title + "</title><meta name=\"description\" content=\"" + title
                + "\"/><style>" + STYLE.formatted(head)
                + "</style></head><body>" + body + "</body></html>";
    }

    private void facts(StringBuilder body) {
        var times = set.times();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Mission", notice.mission().words());
        facts.put("Organisation", notice.organisation());
        facts.put("Vehicles", vehicles());
        facts.put("Escort", notice.escort().isEmpty() ? "none planned" : notice.escort());
        facts.put("From", site(notice.first()));
        facts.put("Departure", times.dayAndMinute(notice.first().from()) + ", " + times.zone(notice.first().from()));
        facts.put("To", site(notice.goal()));
        facts.put("Arrival", times.dayAndMinute(notice.goal().from()));
        facts.put("End of the movement", times.dayAndMinute(notice.last().to().plus(notice.spread())) + ", "
                + notice.last().place().name());
        facts.put("Last vehicle follows", "within " + notice.spread().toMinutes() + " minutes of the first");
        facts.put("Cargo", cargo());
        facts.put("Persons carried", notice.persons() == 0 ? "none" : "at most " + Deeds.amount(notice.persons()) + " at once");
        facts.put("Crossings, inspection", orNone(List.of(notice.crossings(), notice.inspections())));
        facts.put("Corridors", orNone(List.of(notice.corridors())));
        facts.put("To be notified", orNone(List.of(List.copyOf(notice.toNotify()))));
        notice.notified().ifPresent(t -> facts.put("Notice given by", times.dayAndMinute(t)));
        table(body, "facts", facts);
    }

    private void route(StringBuilder body) {
        body.append("<h2>Route, with times of the first vehicle</h2><table class=\"route\"><thead><tr>");
        cells(body, "th", List.of("From", "Until", "Place", "P-code", "Latitude, longitude", "Done there"));
        body.append("</tr></thead><tbody>");
        for (var timed : TimedStop.of(notice, set.times())) {
            var stop = timed.stop();
            body.append("<tr>");
            cells(body, "td", List.of(
                    timed.from(),
                    timed.until(),
                    stop.place().name(),
                    stop.place().administrativeCode().orElse(""),
                    coordinates(stop),
                    stop.what()));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
    }

    private static void cells(StringBuilder body, String element, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            body.append('<').append(element).append(" class=\"w").append(i + 1).append("\">").append(escaped(texts.get(i)))
                    .append("</").append(element).append('>');
        }
    }

    /** What only those who drive can know; a party is given no names. */
    private void byHand(StringBuilder body) {
        var lines = set.operational()
                ? List.of("Contact: role, call sign", "Crew and staff (number)", "Plates", "Drivers",
                        "Acknowledged (received)", "Cleared by, at")
                : List.of("Acknowledged (received)", "Cleared by, at");
        body.append("<h2>By hand</h2><table class=\"blank\">");
        for (int i = 0; i < lines.size(); i += 2) {
            body.append("<tr><th>").append(escaped(lines.get(i))).append("</th><td></td><th>")
                    .append(escaped(lines.get(i + 1))).append("</th><td></td></tr>");
        }
        body.append("</table>");
    }

    private static void table(StringBuilder body, String kind, Map<String, String> rows) {
        body.append("<table class=\"").append(kind).append("\">");
        rows.forEach((name, value) -> body.append("<tr><th>").append(escaped(name)).append("</th><td>")
                .append(escaped(value)).append("</td></tr>"));
        body.append("</table>");
    }

    private static void paragraph(StringBuilder body, String kind, String text) {
        body.append("<p class=\"").append(kind).append("\">").append(escaped(text)).append("</p>");
    }

    private String vehicles() {
        var text = notice.vehicleCount() + " × " + notice.mode().name().toLowerCase(Locale.ROOT) + ", " + notice.carrier();
        return set.operational() ? text + ", numbers " + notice.vehicles() : text;
    }

    private String cargo() {
        if (notice.cargo().isEmpty()) {
            return "none";
        }
        return notice.cargo().stream()
                        .map(l -> Deeds.amount(l.quantity()) + " " + l.item().unit() + " " + l.item().name())
                        .collect(Collectors.joining("; "))
                + "; together " + Deeds.amount(notice.kilograms()) + " kg";
    }

    private static String site(Notice.Stop stop) {
        return stop.place().name() + stop.place().administrativeCode().map(c -> " (" + c + ")").orElse("") + ", "
                + coordinates(stop);
    }

    private static String coordinates(Notice.Stop stop) {
        var at = stop.place().location();
        return Rounded.of(at.latitude(), 5) + ", " + Rounded.of(at.longitude(), 5);
    }

    private static String orNone(List<List<String>> names) {
        var all = names.stream().flatMap(List::stream).collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    /** Text of the scenario can never become markup, nor hold what XML forbids. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                            ? " " : Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    private static String cssText(String text) {
        return escaped(text.replaceAll("[\"\\\\]", "'"));
    }
}

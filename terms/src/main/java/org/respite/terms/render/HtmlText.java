package org.respite.terms.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.respite.terms.render.Rendering.Item;
import org.respite.terms.render.Rendering.Text;

/** A rendering as one page that needs nothing else, reads on a phone and prints on A4. */
public final class HtmlText {

    private static final String STYLE = """
            body { font: 1rem/1.5 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', sans-serif; margin: 1rem auto; max-width: 45rem;
                   padding: 0 1rem; color: #1a1a1a; background: #fff; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 1.5rem; }
            .draft { border: 2px solid #8a4b00; padding: .5rem .75rem; font-weight: bold; }
            p { margin: .6rem 0 0; } .about { margin: 0; padding-inline-start: 1.5rem; color: #555; font-size: .9rem; }
            @page { size: A4; margin: 20mm; }
            """;

    private HtmlText() {}

    public static String of(Text text) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                <style>
                %s</style></head>
                <body>
                %s</body>
                </html>
                """.formatted(text.language().code(), text.direction(), escaped(text.title()), STYLE, body(text));
    }

    /** What stands in the page, as text that is HTML and XML alike. */
    public static String body(Text text) {
        var out = new StringBuilder();
        out.append("<main>\n<h1>").append(escaped(text.title())).append("</h1>\n<p class=\"draft\">")
                .append(escaped(text.draft())).append("</p>\n");
        for (int i = 0; i < text.items().size(); i++) {
            out.append(line(text.items().get(i), id(i)));
        }
        return out.append("</main>\n").toString();
    }

    /** The headings by the names under which links reach them, in their order. */
    public static Map<String, String> headings(Text text) {
        var headings = new LinkedHashMap<String, String>();
        for (int i = 0; i < text.items().size(); i++) {
            if (text.items().get(i).level() == 0) {
                headings.put(id(i), text.items().get(i).text());
            }
        }
        return headings;
    }

    private static String id(int item) {
        return "part-" + item;
    }

    private static String line(Item item, String id) {
        return switch (item.level()) {
            case 0 -> "<h2 id=\"" + id + "\">" + escaped(item.text()) + "</h2>\n";
            case 1 -> "<p>" + escaped(item.text()) + "</p>\n";
            default -> "<p class=\"about\">" + escaped(item.text()) + "</p>\n";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

package org.respite.dossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jsoup.nodes.Node;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.ProblemCode;

/**
 * A report as a web page. What a page has around its report — menus, sharing, other news — is left out by its elements and by
 * the share of links in a block; nothing is fetched and no script is run.
 */
final class HtmlReport {

    private static final int DEEPEST = 200;
    private static final String AROUND = "script, style, noscript, template, nav, footer, aside, form, button, select, iframe, svg, figure,"
            + " [role=navigation], [role=complementary], [role=contentinfo], [aria-hidden=true], [hidden]";
    private static final String BLOCKS = "p, h1, h2, h3, h4, li, blockquote, td, div, section, article, time, pre, dd";
    private static final double MOST_LINKED = 0.5;

    private HtmlReport() {}

    static List<Report> read(ReportFile file) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
        } catch (IOException | RuntimeException | StackOverflowError e) { // so the parser gives up on broken bytes
            return file.refuse(ProblemCode.BROKEN_REPORT, "", "the page cannot be read", "Save it anew from the browser, as HTML or text");
        }
        if (depth(page) > DEEPEST) {
            return file.refuse(ProblemCode.BROKEN_REPORT, "", "the page's elements lie more than " + DEEPEST + " deep in each other",
                    "Save the report alone, as text");
        }
        var date = date(page);
        page.select(AROUND).remove();
        var body = Optional.ofNullable(page.selectFirst("article")).or(() -> Optional.ofNullable(page.selectFirst("main")))
                .orElse(page.body());
        var heading = page.selectFirst("h1");
        var title = heading == null ? page.title() : heading.text();
        var text = text(body);
        return file.report(Format.HTML, text.startsWith(title) ? text : title + "\n\n" + text, date);
    }

    private static int depth(Document page) {
        var deepest = new int[1];
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                deepest[0] = Math.max(deepest[0], depth);
            }
        });
        return deepest[0];
    }

    /** The text of blocks that have text of their own, a paragraph each. */
    private static String text(Element body) {
        var paragraphs = new ArrayList<String>();
        for (var block : body.select(BLOCKS)) {
            var own = ownText(block);
            if (!own.isBlank() && !isLinks(block, own)) {
                paragraphs.add(own);
            }
        }
        return paragraphs.isEmpty() ? body.text() : String.join("\n\n", paragraphs);
    }

    /** Text of a block and of what runs within its lines, without that of blocks inside it. */
    private static String ownText(Element block) {
        var text = new StringBuilder();
        for (var node : block.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element inner && !inner.is(BLOCKS) && inner.selectFirst(BLOCKS) == null) {
                text.append(inner.is("br") ? " " : inner.text());
            }
        }
        return text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static boolean isLinks(Element block, String own) {
        int linked = block.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return linked > MOST_LINKED * own.length();
    }

    private static Optional<Dated> date(Document page) {
        for (var name : List.of("article:published_time", "date", "dc.date", "datePublished", "pubdate", "publish-date")) {
            var meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]");
            if (meta != null && ReportDates.marked(meta.attr("content")).isPresent()) {
                return ReportDates.marked(meta.attr("content"));
            }
        }
        var time = page.selectFirst("time[datetime]");
        return time == null ? Optional.empty() : ReportDates.marked(time.attr("datetime"));
    }
}

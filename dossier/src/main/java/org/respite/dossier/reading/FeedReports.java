package org.respite.dossier.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.ProblemCode;

/** The items of an RSS or Atom feed that was saved as a file. Document types are refused, so no entity can be defined. */
final class FeedReports {

    private static final XMLInputFactory XML = factory();

    private final ReportFile file;
    private final List<Report> reports = new ArrayList<>();
    private String title = "";
    private String words = "";
    private String date = "";

    private FeedReports(ReportFile file) {
        this.file = file;
    }

    static List<Report> read(ReportFile file) {
        var text = file.text();
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return file.refuse(ProblemCode.BROKEN_REPORT, "<!DOCTYPE", "the feed brings a document type, which is not read",
                    "Remove the line, or save the items as text");
        }
        var feed = new FeedReports(file);
        try {
            var xml = XML.createXMLStreamReader(new StringReader(text.strip()));
            feed.items(xml);
            xml.close();
        } catch (XMLStreamException | RuntimeException e) { // the parser also throws unchecked on deep or broken input
            return file.refuse(ProblemCode.BROKEN_REPORT, "", "this is not well-formed XML", "Save the feed anew");
        }
        if (feed.reports.isEmpty()) {
            return file.refuse(ProblemCode.BROKEN_REPORT, "", "the file has no item of a feed", "Save an RSS or Atom feed, or the report as HTML");
        }
        return feed.reports;
    }

    private void items(XMLStreamReader xml) throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "item", "entry" -> {
                        inside = true;
                        title = "";
                        words = "";
                        date = "";
                    }
                    case "title" -> title = inside ? plain(inner(xml)) : title;
                    case "description", "summary", "encoded", "content" -> {
                        var found = inside ? plain(inner(xml)) : "";
                        words = found.length() > words.length() ? found : words;
                    }
                    case "pubDate", "published", "updated", "date" -> date = inside && date.isEmpty() ? inner(xml).strip() : date;
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && List.of("item", "entry").contains(xml.getLocalName())) {
                inside = false;
                var text = words.startsWith(title) ? words : title + "\n\n" + words;
                reports.add(file.report(file.name() + "#" + (reports.size() + 1), Format.FEED, text, ReportDates.marked(date)));
            }
        }
    }

    /** All text of the element, with that of elements in it. */
    private static String inner(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    text.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    /** Feeds often carry a page's markup as text. */
    private static String plain(String markup) {
        var paragraphs = Jsoup.parse(markup).select("p");
        if (paragraphs.isEmpty()) {
            return Jsoup.parse(markup).text();
        }
        return String.join("\n\n", paragraphs.eachText());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

package org.respite.formats.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.respite.formats.report.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The document that is laid out on sheets: the drawn elements with title, language, bookmarks and style. */
final class Sheets {

    /** Where sheets run from the right, the layout sets the last part of a count first. */
    private static final String COUNT_FROM_THE_RIGHT =
            "@page { @bottom-right { content: counter(pages) \"/\" counter(page); font: 8pt \"Noto Sans\"; } }";

    private Sheets() {}

    static Document of(String title, Language language, String style, Drawn drawn) {
        var direction = language.isFromTheRight() ? "rtl" : "ltr";
        var bookmarks = new StringBuilder();
        drawn.sections().forEach(one -> bookmarks.append("<bookmark name=\"%s\" href=\"#%s\"/>"
                .formatted(escaped(one.title()), one.id())));
        var document = parsed("""
                <html lang="%1$s" dir="%2$s"><head><title>%3$s</title><meta name="description" content="%3$s"/>\
                <bookmarks>%4$s</bookmarks><style>%5$s</style></head>\
                <body class="%2$s"><div id="foot">%6$s</div>%7$s</body></html>"""
                .formatted(language.code(), direction, escaped(title), bookmarks,
                        escaped(style + (language.isFromTheRight() ? COUNT_FROM_THE_RIGHT : "")),
                        escaped(drawn.foot()), drawn.body()));
        Lettering.prepare(document.getDocumentElement());
        return document;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static Document parsed(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the report's sheets are not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.respite.dossier.language;

import java.util.ArrayList;
import java.util.List;
import org.respite.dossier.reading.Span;

/**
 * One sentence of a report.
 *
 * @param span in the report's text
 * @param text its words with every line break as a blank, so that places in it are those of the report, counted from its start
 */
public record Sentence(Span span, String text) {

    /** A stretch of the sentence as one of the report. */
    public Span inReport(Span inSentence) {
        return inSentence.shifted(span.start());
    }

    public String words(Span inSentence) {
        return text.substring(inSentence.start(), inSentence.end());
    }

    /** What stands between quotation marks; an open quotation runs to the end. */
    public List<Span> quotations() {
        var result = new ArrayList<Span>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '“' || c == '"' || c == '«')) {
                open = i + 1;
            } else if (open >= 0 && (c == '”' || c == '"' || c == '»')) {
                result.add(new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            result.add(new Span(open, text.length()));
        }
        return result;
    }
}

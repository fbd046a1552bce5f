package org.respite.dossier.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.respite.dossier.reading.Span;

/** English sentences, by the model of Apache OpenNLP that comes with the program. Not for several threads at once. */
public final class Language {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final int LONGEST_SENTENCE = 2_000;

    private final SentenceDetectorME detector = new SentenceDetectorME(model());

    /** The paragraphs of a text: what blank lines part. */
    public static List<Span> paragraphs(String text) {
        var result = new ArrayList<Span>();
        var breaks = PARAGRAPH.matcher(text);
        int from = 0;
        while (breaks.find()) {
            add(result, text, from, breaks.start());
            from = breaks.end();
        }
        add(result, text, from, text.length());
        return result;
    }

    private static void add(List<Span> list, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            list.add(new Span(from, to));
        }
    }

    /** The sentences of some paragraphs; one that is longer than any person writes is cut. */
    public List<Sentence> sentences(String text, List<Span> paragraphs) {
        var result = new ArrayList<Sentence>();
        for (var paragraph : paragraphs) {
            var plain = text.substring(paragraph.start(), paragraph.end()).replaceAll("\\s", " ");
            for (var found : detector.sentPosDetect(plain)) {
                int end = Math.min(found.getEnd(), found.getStart() + LONGEST_SENTENCE);
                var span = new Span(found.getStart(), end).shifted(paragraph.start());
                result.add(new Sentence(span, plain.substring(found.getStart(), end)));
            }
        }
        return result;
    }

    private static SentenceModel model() {
        try (var in = Language.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language model is missing from this build");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.respite.dossier.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.respite.dossier.reading.Span;

/**
 * English sentences, words and their parts of speech, by the models of Apache OpenNLP that come with the program. Not for
 * several threads at once.
 */
public final class Language {

    private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final int LONGEST_SENTENCE = 2_000;

    private final SentenceDetectorME sentences = new SentenceDetectorME(Models.SENTENCES);
    private final TokenizerME tokenizer = new TokenizerME(Models.WORDS);
    private final POSTaggerME tagger = new POSTaggerME(Models.TAGS);

    /** The models, read once. */
    private static final class Models {
        static final SentenceModel SENTENCES;
        static final TokenizerModel WORDS;
        static final POSModel TAGS;

        static {
            try (var sentences = Language.class.getResourceAsStream(MODELS.formatted("sentence"));
                    var words = Language.class.getResourceAsStream(MODELS.formatted("tokens"));
                    var tags = Language.class.getResourceAsStream(MODELS.formatted("pos"))) {
                if (sentences == null || words == null || tags == null) {
                    throw new IllegalStateException("the language models are missing from this build");
                }
                SENTENCES = new SentenceModel(sentences);
                WORDS = new TokenizerModel(words);
                TAGS = new POSModel(tags);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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

    /**
     * The sentences of some paragraphs.
     *
     * @param worthTagging whether the words of a sentence are asked for their part of speech; the others have no tokens
     */
    public List<Sentence> sentences(String text, List<Span> paragraphs, Predicate<String> worthTagging) {
        var result = new ArrayList<Sentence>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var plain = text.substring(paragraph.start(), paragraph.end()).replaceAll("\\s", " ");
            for (var found : sentences.sentPosDetect(plain)) {
                int end = Math.min(found.getEnd(), found.getStart() + LONGEST_SENTENCE);
                var words = plain.substring(found.getStart(), end);
                var span = new Span(found.getStart(), end).shifted(paragraph.start());
                result.add(new Sentence(span, i, words, worthTagging.test(words) ? tokens(words) : List.of()));
            }
        }
        return result;
    }

    private List<Token> tokens(String words) {
        var spans = tokenizer.tokenizePos(words);
        var texts = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            texts[i] = words.substring(spans[i].getStart(), spans[i].getEnd());
        }
        var tags = tagger.tag(texts);
        var result = new ArrayList<Token>();
        for (int i = 0; i < spans.length; i++) {
            result.add(new Token(new Span(spans[i].getStart(), spans[i].getEnd()), texts[i], tags[i]));
        }
        return result;
    }
}

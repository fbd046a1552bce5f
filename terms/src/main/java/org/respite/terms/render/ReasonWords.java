package org.respite.terms.render;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.model.report.Amount;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.Sentence;
import org.respite.terms.standing.Times;
import org.respite.terms.standing.Value;
import org.respite.terms.tree.Condition.State;

/**
 * Reasons of a standing in the words of one language. Names, and words of terms and record, stay as they are, set apart from words
 * that run in the other direction.
 */
public final class ReasonWords {

    private static final ReasonWords ENGLISH = in(Language.EN);

    private final Phrases phrases;
    private final TermWords terms;
    private final NumberFormat numbers;

    private ReasonWords(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.terms = new TermWords(phrases);
        this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.code() + "-u-nu-latn"));
    }

    /** The words of a language. */
    public static ReasonWords in(Language language) {
        return new ReasonWords(Phrases.of(language), language);
    }

    /** A reason in English, without what stands behind it. */
    public static String english(Reason reason) {
        return ENGLISH.told(reason);
    }

    /** The sentence of a reason, without what stands behind it. */
    public String told(Reason reason) {
        return told(reason.sentence());
    }

    private String told(Sentence sentence) {
        return phrases.get("why." + sentence.why().key(), sentence.values().stream().map(this::told).toArray());
    }

    private String told(Value value) {
        return switch (value) {
            case Value.Name(var name) -> apart(name);
            case Value.Clause(var id) -> apart("[" + id + "]");
            case Value.Names(var names) -> names.stream().map(this::apart).collect(Collectors.joining(phrases.get("comma") + " "));
            case Value.Number(var number) -> told(number);
            case Value.Range(var from, var to) -> phrases.get("range", told(from), told(to));
            case Value.Amount(var amount) -> told(amount);
            case Value.Length(var span) -> terms.span(span);
            case Value.Moment(var instant, var zone) -> phrases.get("moment", Times.words(instant, zone));
            case Value.State(State state) -> phrases.get("state." + state.name().toLowerCase(Locale.ROOT));
            case Value.Part(var sentence) -> told(sentence);
            case Value.Remarks(var sentences) -> sentences.stream().map(s -> phrases.get("comma") + " " + told(s)).collect(Collectors.joining());
        };
    }

    private String told(Amount amount) {
        long high = amount.high().orElse(Amount.MOST);
        var unit = apart(amount.unit());
        if (high == amount.low()) {
            return phrases.get("amount", told(high), unit);
        }
        return high >= Amount.MOST ? phrases.get("amount.more", told(amount.low()), unit)
                : phrases.get("amount", phrases.get("range", told(amount.low()), told(high)), unit);
    }

    /** In the digits 0–9, which movement lists and maps of every language have. */
    private String told(long number) {
        return number >= Amount.MOST ? phrases.get("limitless") : ((NumberFormat) numbers.clone()).format(number);
    }

    private String apart(String name) {
        return phrases.get("listed", name);
    }
}

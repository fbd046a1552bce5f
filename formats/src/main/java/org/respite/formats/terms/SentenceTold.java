package org.respite.formats.terms;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.terms.EntryTold.Figure;
import org.respite.formats.terms.StandingIsland.Key;
import org.respite.formats.terms.StandingIsland.Length;
import org.respite.model.report.Amount;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.Sentence;
import org.respite.terms.standing.Value;

/** The sentence of a reason as machines read it: its key, and what fills its gaps by their names. */
final class SentenceTold {

    private SentenceTold() {}

    static Key of(Reason reason) {
        return key(reason.sentence(), Optional.of(ReasonWords.english(reason)));
    }

    private static Key key(Sentence sentence, Optional<String> english) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < sentence.values().size(); i++) {
            values.put(sentence.why().gaps().get(i), value(sentence.values().get(i)));
        }
        return new Key(sentence.why().key(), values, english);
    }

    private static Object value(Value value) {
        return switch (value) {
            case Value.Name(var name) -> name;
            case Value.Clause(var id) -> id;
            case Value.Names(var names) -> names;
            case Value.Number(var number) -> number >= Amount.MOST ? "without limit" : (Object) number;
            case Value.Range(var from, var to) -> Map.of("from", value(new Value.Number(from)), "to", value(new Value.Number(to)));
            case Value.Amount(var amount) -> Figure.of(amount);
            case Value.Length(var span) -> Length.of(span);
            case Value.Moment(var instant, var _) -> instant.toString();
            case Value.State(var state) -> state.name().toLowerCase(Locale.ROOT);
            case Value.Part(var sentence) -> key(sentence, Optional.empty());
            case Value.Remarks(var sentences) -> sentences.stream().map(s -> key(s, Optional.empty())).toList();
        };
    }
}

package org.respite.terms.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsParser.ClauseIdContext;
import org.respite.terms.grammar.TermsParser.NounContext;

/** The names that a file declares, found before any of them is used, so that their order in the file does not matter. */
final class Names {

    /** Sorts of names; each has its own space. */
    enum Sort {
        CLAUSE("clause"),
        STAGE("stage"),
        COUNT("count"),
        ACTOR("party, mediator, guarantor, observer or third state");

        private final String word;

        Sort(String word) {
            this.word = word;
        }
    }

    private final Mistakes mistakes;
    private final Map<Sort, Map<String, Token>> declared = new HashMap<>();
    private final Map<String, Token> implicitCounts = new LinkedHashMap<>();
    private final Set<Sort> excused = EnumSet.noneOf(Sort.class);

    Names(Mistakes mistakes) {
        this.mistakes = mistakes;
        for (var sort : Sort.values()) {
            declared.put(sort, new LinkedHashMap<>());
        }
    }

    void declare(Sort sort, String name, Token token) {
        var before = declared.get(sort).putIfAbsent(name, token);
        if (before != null) {
            mistakes.at(token, MistakeCode.TWICE,
                    "the %s “%s” stands in line %s already".formatted(sort.word, name, before.getLine()),
                    "Give one of the two another name");
        }
    }

    /** A line that may declare such names was not understood: what is missing is not held against the others. */
    void excuse(Sort sort) {
        excused.add(sort);
    }

    boolean isDeclared(Sort sort, String name) {
        return declared.get(sort).containsKey(name);
    }

    /** The name as it is used, which must be declared. */
    String use(Sort sort, String name, Token token) {
        if (!isDeclared(sort, name) && !excused.contains(sort)) {
            mistakes.at(token, MistakeCode.UNKNOWN_NAME, "no %s is called “%s”".formatted(sort.word, name), nextStep(sort, name));
        }
        return name;
    }

    String clause(ClauseIdContext context) {
        return use(Sort.CLAUSE, id(context), context.getStart());
    }

    static String id(ClauseIdContext context) {
        return id(context.getStart());
    }

    /** What stands between the brackets. */
    static String id(Token token) {
        var text = token.getText();
        return text.substring(1, text.length() - 1).strip();
    }

    /**
     * The count that a clause means: one that is declared, in the singular or plural, or else the unit as it stands, which
     * becomes a count without a line of its own.
     */
    String count(NounContext context, Values values) {
        var unit = values.name(context.name(0));
        if (context.name().size() == 1) {
            return countNamed(unit, context.getStart());
        }
        var item = values.name(context.name(1));
        var of = singular(unit) + " of " + item;
        return findCount(item).or(() -> findCount(of)).orElseGet(() -> implicit(of, context.getStart()));
    }

    String countNamed(String name, Token token) {
        return findCount(name).orElseGet(() -> {
            var similar = Similar.find(name, declared.get(Sort.COUNT).keySet());
            if (similar.isPresent()) {
                mistakes.at(token, MistakeCode.UNKNOWN_NAME, "no count is called “%s”".formatted(name),
                        "Did you mean “" + similar.get() + "”?");
                return similar.get();
            }
            return implicit(singular(name), token);
        });
    }

    private Optional<String> findCount(String name) {
        var counts = declared.get(Sort.COUNT);
        return counts.containsKey(name) ? Optional.of(name) : Optional.of(singular(name)).filter(counts::containsKey);
    }

    private String implicit(String name, Token token) {
        implicitCounts.putIfAbsent(name, token);
        return name;
    }

    /** Units that clauses name without a count of that name, with the place where each is named first. */
    Map<String, Token> implicitCounts() {
        return implicitCounts;
    }

    private String nextStep(Sort sort, String name) {
        var known = declared.get(sort).keySet();
        var similar = Similar.find(name, known);
        if (similar.isPresent()) {
            return "Did you mean “" + similar.get() + "”?";
        }
        return known.isEmpty() ? "There is none yet; add it" : "Known are " + String.join(", ", known.stream().limit(20).toList());
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}

package org.respite.terms.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsLexer;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.language.LineGrammar.Outcome;

/**
 * What could stand where a line stops making sense: every sort of token is tried in that place, and those with which the
 * parser would have gone on are what was expected.
 */
final class Expected {

    private static final int MOST_NAMED = 10;
    private static final Set<Integer> NEVER_NAMED = Set.of(TermsParser.STRAY, TermsParser.ABOUT_NOTHING, TermsParser.COMMENT);
    private static final Set<String> KEYWORDS = IntStream.rangeClosed(1, TermsParser.STRAY)
            .filter(type -> sort(type).isEmpty() && !NEVER_NAMED.contains(type))
            .mapToObj(Expected::keyword)
            .filter(k -> k.length() > 1)
            .collect(Collectors.toSet());

    private final TreeSet<String> keywords = new TreeSet<>();
    private final List<String> sorts = new ArrayList<>();
    private final boolean end;

    private Expected(BitSet types, boolean end) {
        this.end = end;
        boolean word = types.get(TermsParser.WORD);
        types.stream().forEach(type -> {
            var sort = sort(type);
            if (sort.isPresent()) {
                sorts.add(sort.get());
            } else {
                var keyword = keyword(type);
                if (!keyword.equals(".") && (!word || !isPlain(keyword))) {
                    keywords.add(keyword);
                }
            }
        });
    }

    /** @param at index of the token that did not fit */
    static Expected at(List<Token> tokens, int at) {
        var types = new BitSet();
        for (int type = 1; type <= TermsParser.STRAY; type++) {
            if (!NEVER_NAMED.contains(type) && goesOn(tokens, at, type)) {
                types.set(type);
            }
        }
        boolean end = goesOn(tokens, at, Token.EOF);
        return new Expected(types, end);
    }

    private static boolean goesOn(List<Token> tokens, int at, int type) {
        var tried = new ArrayList<Token>(tokens.subList(0, at));
        tried.add(new CommonToken(type, "x"));
        if (type != Token.EOF) {
            tried.add(new CommonToken(Token.EOF, ""));
        }
        return switch (LineGrammar.parse(tried)) {
            case Outcome.Parsed _ -> true;
            case Outcome.Stopped(int token) -> token > at;
        };
    }

    /** The correction of one word, there or earlier in the line, with which the parser would have gone on. */
    Optional<String> correction(List<Token> tokens, int at) {
        var here = Similar.find(tokens.get(at).getText(), keywords).filter(k -> k.length() > 1);
        if (here.isPresent()) {
            return here.map(k -> "Did you mean “" + k + "”?");
        }
        for (int i = at - 1; i >= 0; i--) {
            var token = tokens.get(i);
            var similar = token.getType() == TermsParser.WORD ? Similar.find(token.getText(), KEYWORDS) : Optional.<String>empty();
            if (similar.isPresent() && getsFurther(tokens, i, similar.get(), at)) {
                return Optional.of("Did you mean “%s” instead of “%s” in column %s?"
                        .formatted(similar.get(), token.getText(), token.getCharPositionInLine() + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean getsFurther(List<Token> tokens, int changed, String keyword, int at) {
        var type = new TermsLexer(CharStreams.fromString(keyword)).nextToken().getType();
        var tried = new ArrayList<Token>();
        tokens.forEach(t -> tried.add(new CommonToken(t)));
        tried.set(changed, new CommonToken(type, keyword));
        return switch (LineGrammar.parse(tried)) {
            case Outcome.Parsed _ -> true;
            case Outcome.Stopped(int token) -> token > at;
        };
    }

    String words() {
        var all = new ArrayList<String>();
        keywords.forEach(k -> all.add("“" + k + "”"));
        all.addAll(sorts);
        if (end) {
            all.add("the end of the line");
        }
        if (all.size() > MOST_NAMED) {
            return String.join(", ", all.subList(0, MOST_NAMED)) + " or others";
        }
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    private static Optional<String> sort(int type) {
        return Optional.ofNullable(switch (type) {
            case TermsParser.WORD -> "a name";
            case TermsParser.STRING -> "words in quotation marks";
            case TermsParser.NUMBER -> "a number";
            case TermsParser.TIME -> "a time such as 07:00";
            case TermsParser.DATE -> "a date such as 2023-11-24";
            case TermsParser.CLAUSE_ID -> "a clause such as [aid]";
            case TermsParser.ZONE -> "a time zone such as Asia/Gaza";
            default -> null;
        });
    }

    /** Keywords that are ordinary words wherever a name may stand need no mention there. */
    private static boolean isPlain(String keyword) {
        return PLAIN.contains(keyword);
    }

    private static final Set<String> PLAIN = Set.of("the", "of", "agreement", "states", "places", "zone", "reports", "position",
            "declaration", "time", "parties", "party", "notify", "observers", "mediators", "guarantors", "stage", "place",
            "cure", "note", "count", "evidence", "scenario", "statement", "third", "other", "all", "on", "begin", "with",
            "open", "end", "no");

    static String keyword(int type) {
        var literal = TermsParser.VOCABULARY.getLiteralName(type);
        if (literal != null) {
            return literal.substring(1, literal.length() - 1);
        }
        return TermsParser.VOCABULARY.getSymbolicName(type).toLowerCase(Locale.ROOT).replace("_word", "").replace('_', '-');
    }
}

package org.respite.vault;

import java.util.regex.Pattern;

/** Who may read what for which purpose. What no rule allows is refused. */
public record Rule(String role, String purpose, String kind) implements Comparable<Rule> {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]{0,59}");

    public Rule {
        for (var text : new String[] {role, purpose, kind}) {
            if (!WORDS.matcher(text).matches()) {
                throw new IllegalArgumentException("one or more words of letters and digits are needed, found \"" + text + "\"");
            }
        }
    }

    String text() {
        return role + "\n" + purpose + "\n" + kind;
    }

    @Override
    public int compareTo(Rule other) {
        return text().compareTo(other.text());
    }
}

package org.respite.formats.filing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what tells how to reach a person: addresses of e-mail, numbers of telephones, passports or identity cards. Names it
 * cannot know; the pages for those who file say that they have no place in a report.
 */
final class PersonalText {

    /** Nine digits or more, with the signs that people put between them; dates and times have fewer. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ().-]?\\d){8,}");

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PersonalText() {}

    /** The first such text, shortened so that the problem does not repeat it. */
    static Optional<String> find(String text) {
        var mail = MAIL.matcher(text);
        if (mail.find()) {
            return Optional.of(hidden(mail.group()));
        }
        var number = NUMBER.matcher(DATE.matcher(text).replaceAll("date"));
        return number.find() ? Optional.of(hidden(number.group())) : Optional.empty();
    }

    private static String hidden(String found) {
        return found.substring(0, 2) + "…";
    }
}

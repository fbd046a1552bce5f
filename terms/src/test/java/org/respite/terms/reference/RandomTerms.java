package org.respite.terms.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.tree.Instrument;

/** Instruments made of what agreements are made of, in any mixture that can be read. */
final class RandomTerms {

    private record Place(String zone, String date) {}

    /** Among them the weekends on which clocks change. */
    private static final List<Place> CALENDARS = List.of(new Place("Asia/Gaza", "2023-11-24"), new Place("Asia/Gaza", "2023-10-27"),
            new Place("America/New_York", "2023-03-10"), new Place("America/New_York", "2023-11-04"), new Place("UTC", "2023-12-30"),
            new Place("Australia/Lord_Howe", "2023-10-01"));

    private final Random random;
    private final List<String> clauses = new ArrayList<>();

    private RandomTerms(Random random) {
        this.random = random;
    }

    /** An instrument whose notices call it “pause”. */
    static Instrument of(Random random) {
        while (true) {
            if (TermsReader.read(new RandomTerms(random).text()) instanceof Reading.Read(var instrument)) {
                return instrument;
            }
        }
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String perhaps(String text) {
        return random.nextInt(3) == 0 ? text : "";
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private String text() {
        var calendar = CALENDARS.get(random.nextInt(CALENDARS.size()));
        var lines = new ArrayList<String>(List.of("agreement \"Pause\"", "parties North, South", "mediators Qatar", "observers OCHA",
                "time zone " + calendar.zone(), "places bridge, ford, east"));
        lines.add(perhaps("days begin at " + one("07:00", "12:00")));
        lines.add(perhaps("clocks may differ by " + one("5", "30") + " minutes"));
        lines.add(one("", "evidence counts verified reports", "evidence counts verified or corroborated reports, and reports of OCHA",
                "evidence counts alleged reports"));
        lines.add(perhaps("reporting closes " + one("24 hours", "2 days") + " after each deadline"));
        lines.add("count truck as trucks admitted by North" + perhaps(" at bridge") + perhaps(", counted by OCHA") + perhaps(", cut-off " + one("24:00", "18:00")));
        lines.add("count hostage as persons released by North" + perhaps(", except dual") + perhaps(", counted by Qatar"));
        lines.add("count prisoner as persons released by South");
        lines.add("stage one");
        lines.add("  begins " + calendar.date() + " " + one("07:00", "00:00", "18:00", "10:00"));
        lines.add("  " + one("lasts 3 days", "lasts 4 days", "lasts 30 hours", "lasts 1 week", ""));
        lines.add("  " + perhaps("extended by " + one("1 day", "1 day", "12 hours") + " for every 3 hostage beyond " + upTo(5) + ", at most "
                + one("3 days", "1 day", "36 hours")));
        lines.add("  " + perhaps("may be extended by agreement, at most 10 days"));
        body(lines, 2 + random.nextInt(5));
        if (random.nextInt(3) == 0) {
            lines.add("stage two");
            lines.add("  begins when " + one("stage one ends", "[" + clause() + "] is fulfilled", "\"storm\" is reported"));
            lines.add("  lasts 2 days");
            body(lines, 1 + random.nextInt(2));
        }
        return String.join("\n", lines.stream().filter(l -> !l.isBlank()).toList()) + "\n";
    }

    private void body(List<String> lines, int number) {
        for (int i = 0; i < number; i++) {
            var id = "x" + (clauses.size() + 1);
            lines.add("  [" + id + "] " + clauseText());
            clauses.add(id);
        }
        if (random.nextInt(2) == 0) {
            lines.add("  if [" + clause() + "] is " + one("breached", "missed", "not fulfilled", "contested") + ": "
                    + perhaps("notify within 2 hours; ") + perhaps(upTo(8) + " hours to cure; ")
                    + one("then either party may end the stage", "then the other party may end the stage at 07:00 the next day",
                            "South may suspend [" + clause() + "]", "Qatar may end the agreement", "either party may suspend [" + clause() + "]"));
        }
        if (random.nextInt(3) == 0) {
            lines.add("  " + one("ends when [" + clause() + "] is breached", "continues while [" + clause() + "] is pending"));
        }
    }

    private String clause() {
        return clauses.isEmpty() ? "x1" : clauses.get(random.nextInt(clauses.size()));
    }

    private String clauseText() {
        return switch (random.nextInt(13)) {
            case 0, 1 -> one("North", "each party") + " shall admit " + bound() + upTo(12) + " truck" + when();
            case 2 -> "North shall release " + bound() + upTo(20) + " hostage" + when();
            case 3 -> "South shall release " + upTo(3) + " prisoner for every " + one("", "2 ") + "hostage released, by " + one("24:00", "20:00", "07:00 the next day");
            case 4 -> "South shall release " + upTo(6) + " prisoner and some hostage" + when();
            case 5 -> one("North", "each party") + " shall hand over \"the list\" for the next day by 22:00" + after();
            case 6 -> "North shall hand over \"the map\" within " + upTo(9) + " hours of [" + clause() + "]" + after();
            case 7 -> one("South", "both parties") + " shall answer within " + one("6 hours", "30 minutes", "1 day") + " of each \"" + one("request", "attack") + "\"" + after();
            case 8 -> "North shall announce hours " + upTo(5) + " hours before [" + clause() + "]" + after();
            case 9, 10 -> one("North", "North and South", "each party") + " shall not " + one("attack", "fly", "reinforce")
                    + one(" anywhere", " in east", " in bridge and ford", "") + one("", " from 10:00 to 16:00", " from 22:00 to 02:00", " for 4 hours", " from day 2 to day 3", " on day 2")
                    + perhaps(", observed by OCHA") + condition();
            case 11 -> one("South", "either party") + " may suspend [" + clause() + "]" + one("", " while [" + clause() + "] is breached");
            default -> "North shall release 1 hostage for every prisoner released" + when();
        };
    }

    private String bound() {
        return one("", "at least ", "at least ", "exactly ", "at most ");
    }

    private String when() {
        return one(" each day", " each day by 18:00", " by 24:00", " each day by 02:30", " each day by 20:00 in Asia/Qatar", " in the stage",
                " by the end of the stage", " by day 2", " by day 2 12:00", " on day 2", " each week", " from day 2 to day 3", "") + after();
    }

    private String after() {
        return perhaps(", grace " + one("30 minutes", "2 hours")) + perhaps(", sliding with [" + clause() + "]") + condition();
    }

    private String condition() {
        return random.nextInt(4) != 0 ? "" : one(" if ", " unless ", " while ") + one("[" + clause() + "] is breached", "\"storm\" is reported",
                "[" + clause() + "] is not fulfilled and \"storm\" is not reported", "stage one ends", "stage one begins",
                "[" + clause() + "] is contested or [" + clause() + "] is waived");
    }
}

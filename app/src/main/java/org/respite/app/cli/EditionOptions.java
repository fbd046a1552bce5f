package org.respite.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.respite.formats.movement.Parties;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Mark;
import org.respite.model.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that writes for others: for whom, and until when. */
final class EditionOptions {

    private static final String PUBLIC = "public";
    private static final String OPERATIONAL = "operational";
    private static final String PARTY = "party:";
    private static final int LONGEST_VALIDITY = 24 * 31;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = PUBLIC,
            description = "For whom it is written: public (coarse, default), operational (everything) or party:NAME"
                    + " (what the public sees, and the movements that concern that party).")
    private String word;

    @Option(
            names = "--recipient",
            paramLabel = "NAME",
            description = "Who receives the operational edition; stands on every page, sheet and file. For a party its own"
                    + " name, if nothing else is said.")
    private @Nullable String recipient;

    @Option(
            names = "--valid-for",
            paramLabel = "HOURS",
            defaultValue = "72",
            description = "How long an operational or party edition may be used (default: ${DEFAULT-VALUE}).")
    private int hours;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When it is written, such as 2023-11-22T18:00:00Z (default: now). Same inputs and time, same bytes.")
    private @Nullable String at;

    @Option(names = "--notifications", description = "Also a notification sheet (PDF) for each convoy that must be notified.")
    boolean sheets;

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    /** What can be said of the options alone, before a scenario is read. */
    void validate() {
        if (!word.equals(PUBLIC) && !word.equals(OPERATIONAL) && !(word.startsWith(PARTY) && !party().isBlank())) {
            throw wrong("--edition is public, operational or party:NAME; found \"" + word + "\"");
        }
        if (word.equals(PUBLIC) && (recipient != null || sheets)) {
            throw wrong("the public edition is for anybody and tells of no single movement: leave out "
                    + (recipient != null ? "--recipient" : "--notifications") + ", or name another --edition");
        }
        if (word.equals(OPERATIONAL) && recipient == null) {
            throw wrong("the operational edition is marked with who receives it: add --recipient NAME");
        }
        if (!word.equals(PUBLIC) && !Mark.isRecipient(recipient())) {
            throw wrong("--recipient is a name of 1 to " + Mark.LONGEST_RECIPIENT + " characters on one line; found \""
                    + recipient() + "\"");
        }
        if (hours < 1 || hours > LONGEST_VALIDITY) {
            throw wrong("--valid-for is a number of hours from 1 to " + LONGEST_VALIDITY + "; found " + hours);
        }
        issued();
    }

    boolean isOperational() {
        return word.equals(OPERATIONAL);
    }

    /** The edition that was asked for; a party must be one that the scenario names. */
    Edition edition(Scenario scenario) {
        if (word.equals(PUBLIC)) {
            return new Edition.Public(issued());
        }
        var mark = new Mark(recipient(), issued(), issued().plus(Duration.ofHours(hours)));
        if (word.equals(OPERATIONAL)) {
            return new Edition.Operational(mark);
        }
        var known = Parties.known(scenario);
        if (!known.contains(party())) {
            throw wrong("the scenario names no party \"" + party() + "\". It names: "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
        }
        return new Edition.Party(party(), mark);
    }

    private String party() {
        return word.startsWith(PARTY) ? word.substring(PARTY.length()) : "";
    }

    private String recipient() {
        return recipient != null ? recipient : party();
    }

    private Instant issued() {
        try {
            return at != null ? Instant.parse(at) : now;
        } catch (DateTimeParseException e) {
            throw wrong("--at is a time such as 2023-11-22T18:00:00Z; found \"" + at + "\"");
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

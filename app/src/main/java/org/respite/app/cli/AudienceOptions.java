package org.respite.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Mark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For whom something is written, and until when it may be used. */
abstract class AudienceOptions {

    private static final String PUBLIC = "public";
    private static final String OPERATIONAL = "operational";
    private static final String PARTY = "party:";
    private static final int LONGEST_VALIDITY = 24 * 31;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = PUBLIC,
            description = "For whom it is written: public (coarse, default), operational (everything) or party:NAME"
                    + " (what the public sees, and in full what concerns that party).")
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

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    /** The option that says when it is written. */
    abstract String writtenOption();

    /** What that option says; null where it is left out. */
    abstract @Nullable String written();

    /** What can be said of the options alone, before anything is read. */
    void validate() {
        if (!isPublic() && !isOperational() && !(word.startsWith(PARTY) && !party().isBlank())) {
            throw wrong("--edition is public, operational or party:NAME; found \"" + word + "\"");
        }
        if (isPublic() && recipient != null) {
            throw wrong("the public edition is for anybody: leave out --recipient, or name another --edition");
        }
        if (isOperational() && recipient == null) {
            throw wrong("the operational edition is marked with who receives it: add --recipient NAME");
        }
        if (!isPublic() && !Mark.isRecipient(recipient())) {
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

    final boolean isPublic() {
        return word.equals(PUBLIC);
    }

    /**
     * The edition that was asked for.
     *
     * @param source what names the parties, as people call it
     * @param parties that it names
     */
    final Edition edition(String source, List<String> parties) {
        if (isPublic()) {
            return new Edition.Public(issued());
        }
        var mark = new Mark(recipient(), issued(), issued().plus(Duration.ofHours(hours)));
        if (isOperational()) {
            return new Edition.Operational(mark);
        }
        if (!parties.contains(party())) {
            throw wrong("the " + source + " names no party \"" + party() + "\". It names: "
                    + (parties.isEmpty() ? "none" : String.join(", ", parties)));
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
        var written = written();
        try {
            return written != null ? Instant.parse(written) : now;
        } catch (DateTimeParseException e) {
            throw wrong(writtenOption() + " is a time such as 2023-11-22T18:00:00Z; found \"" + written + "\"");
        }
    }

    final ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

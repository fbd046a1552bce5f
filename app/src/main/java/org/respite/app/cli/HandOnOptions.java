package org.respite.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.bridge.Recipient;
import org.respite.formats.report.Mark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For whom packages are: the mediator, or others who get the ones that the mediator chose. */
final class HandOnOptions {

    private static final String MEDIATOR = "mediator";
    private static final String PUBLIC = "public";
    private static final String PARTY = "party:";
    private static final int MOST_SHARED = 26;
    private static final int LONGEST_VALIDITY = 24 * 31;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "EDITION", defaultValue = MEDIATOR, description = "For whom: mediator (everything, default), party:ID or public."
            + " The last two hold nothing but the packages named with --package.")
    private String edition;

    @Option(names = "--package", paramLabel = "N", split = ",", description = "Packages that are handed on, by their numbers in the mediator's edition.")
    private List<Integer> chosen = List.of();

    @Option(names = "--recipient", paramLabel = "NAME", description = "Who receives a party's edition; stands in it. The party's own name, if nothing else is said.")
    private @Nullable String recipient;

    @Option(names = "--valid-for", paramLabel = "HOURS", defaultValue = "72", description = "How long a party's edition may be used (default: ${DEFAULT-VALUE}).")
    private int hours;

    private final Clock clock = Clock.systemUTC();

    boolean isForOthers() {
        return !edition.equals(MEDIATOR);
    }

    /** The party that an edition is for, by id. */
    Optional<String> party() {
        return edition.startsWith(PARTY) ? Optional.of(edition.substring(PARTY.length())) : Optional.empty();
    }

    /** @param name what the party is called */
    Recipient recipient(String name) {
        var issued = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return party().<Recipient>map(id -> new Recipient.OfParty(id, new Mark(recipient == null ? name : recipient, issued, issued.plus(Duration.ofHours(hours)))))
                .orElseGet(Recipient.Anybody::new);
    }

    /** The packages that are handed on, of {@code count}. */
    List<Integer> chosen(int count) {
        chosen.stream().filter(n -> n < 1 || n > count).findFirst().ifPresent(n -> {
            throw wrong("--package is the number of a package in the mediator's edition; there is no " + n);
        });
        return chosen;
    }

    /** What can be said of the options alone, before anything is read. */
    void validate() {
        if (isForOthers() && !edition.equals(PUBLIC) && party().filter(p -> !p.isBlank()).isEmpty()) {
            throw wrong("--edition is mediator, public or party:ID; found \"" + edition + "\"");
        }
        if (isForOthers() && (chosen.isEmpty() || chosen.size() > MOST_SHARED)) {
            throw wrong("an edition for others holds the packages that you choose, and no others: name 1 to " + MOST_SHARED + " with --package");
        }
        if (!isForOthers() && !chosen.isEmpty()) {
            throw wrong("--package chooses what others see: name their --edition too");
        }
        if (recipient != null && (party().isEmpty() || !Mark.isRecipient(recipient))) {
            throw wrong("--recipient names who receives a party's edition, in 1 to " + Mark.LONGEST_RECIPIENT + " characters on one line; found \"" + recipient + "\"");
        }
        if (hours < 1 || hours > LONGEST_VALIDITY) {
            throw wrong("--valid-for is a number of hours from 1 to " + LONGEST_VALIDITY + "; found " + hours);
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

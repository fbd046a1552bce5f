package org.respite.app.cli;

import org.jspecify.annotations.Nullable;
import org.respite.formats.movement.Parties;
import org.respite.formats.report.Edition;
import org.respite.model.scenario.Scenario;
import picocli.CommandLine.Option;

/** Options of every command that writes of a scenario for others: for whom, and until when. */
final class EditionOptions extends AudienceOptions {

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When it is written, such as 2023-11-22T18:00:00Z (default: now). Same inputs and time, same bytes.")
    private @Nullable String at;

    @Option(names = "--notifications", description = "Also a notification sheet (PDF) for each convoy that must be notified.")
    boolean sheets;

    @Override
    String writtenOption() {
        return "--at";
    }

    @Override
    @Nullable String written() {
        return at;
    }

    @Override
    void validate() {
        if (isPublic() && sheets) {
            throw wrong("the public edition is for anybody and tells of no single movement: leave out --notifications, or name"
                    + " another --edition");
        }
        super.validate();
    }

    /** The edition that was asked for; a party must be one that the scenario names. */
    Edition edition(Scenario scenario) {
        return edition("scenario", Parties.known(scenario));
    }
}

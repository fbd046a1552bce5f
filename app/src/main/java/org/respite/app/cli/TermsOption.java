package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a scenario be planned, checked and published under terms. */
final class TermsOption {

    @Option(
            names = "--terms",
            paramLabel = "FILE.terms",
            description = "Plan under these terms: their pauses, quotas and releases change the scenario, and the plan says which"
                    + " clauses it would keep. A plan made so is checked, published and replanned so.")
    private @Nullable Path file;

    /** The scenario under the terms; empty where none were named. */
    Optional<ScenarioUnderTerms> read(ScenarioInput input) {
        return Optional.ofNullable(file).map(f -> ScenarioUnderTerms.read(input, f));
    }

    /** The scenario, under the terms where some were named. */
    ScenarioInput apply(ScenarioInput input) {
        return read(input).map(ScenarioUnderTerms::input).orElse(input);
    }
}

package org.respite.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that are shares. */
final class Shares {

    private Shares() {}

    /** @param example of a good one, for whoever gave a bad one */
    static void validate(CommandSpec spec, String option, double share, String example) {
        if (!(share > 0 && share < 1)) {
            throw new ParameterException(
                    spec.commandLine(), option + " is a share between 0 and 1, such as " + example + "; found " + share);
        }
    }
}

package org.respite.app.cli;

import java.util.List;
import org.respite.formats.Problem;

/** Ends a command because its input is wrong; carries every problem that was found. */
@SuppressWarnings("serial") // never serialised
final class InputRefused extends RuntimeException {

    private final List<Problem> problems;

    InputRefused(List<Problem> problems) {
        super(problems.size() + " problems in the input");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}

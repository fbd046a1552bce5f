package org.respite.bridge.plan;

import java.util.List;
import org.respite.formats.Problem;

/** A package cannot be drafted or planned: the template, its changes and the scenario contradict each other. */
@SuppressWarnings("serial") // never serialised
public final class PackageRefused extends RuntimeException {

    private final List<Problem> problems;

    public PackageRefused(List<Problem> problems) {
        super(problems.size() + " problems of packages");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}

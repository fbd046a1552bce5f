package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.AtomicFile;
import org.respite.formats.PlanJson;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.ScenarioDigest;
import org.respite.mediation.proposals.Proposal;
import org.respite.model.plan.Plan;

/**
 * What a sweep keeps to go on from: what it was begun with, the plans, and the futures. It is guarded like an operational copy.
 */
record SweepFolder(Path path) {

    private static final String BEGUN = "sweep.txt";
    private static final String FORMAT = "respite sweep 1";

    /** Begins or goes on; fails with {@link InputRefused} where the folder holds another sweep. */
    void open(List<Proposal> proposals, long seed, boolean replansInEvenings, boolean resume) {
        var wanted = new ArrayList<String>();
        wanted.add(FORMAT);
        wanted.add("seed " + seed + (replansInEvenings ? ", the rest planned anew in the evening" : ""));
        proposals.forEach(p -> wanted.add("proposal " + ScenarioDigest.of(p.scenario()) + " " + p.name()));
        var file = path.resolve(BEGUN);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(path);
                AtomicFile.write(file, String.join("\n", wanted) + "\n");
                return;
            }
            var found = Files.readAllLines(file);
            if (!resume) {
                throw refused("", "the folder holds futures already", "Add --resume to go on with them, or name another --out");
            }
            for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
                var was = i < found.size() ? found.get(i) : "";
                var is = i < wanted.size() ? wanted.get(i) : "no further proposal";
                if (!was.equals(is)) {
                    throw refused(was, "the folder holds another sweep", "Name another --out, or what this one was begun with: " + is);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + path, e);
        }
    }

    private static InputRefused refused(String found, String message, String nextStep) {
        var problems = new Problems();
        problems.file(ProblemCode.ANOTHER_SWEEP, BEGUN, found, message, nextStep);
        return new InputRefused(problems.all());
    }

    /** The plan that was made of a proposal before. */
    Optional<Plan> findPlan(int proposal) {
        var file = plan(proposal);
        return Files.exists(file) ? Optional.of(PlanInput.read(file)) : Optional.empty();
    }

    void keepPlan(int proposal, Proposal of, Plan plan) {
        try {
            AtomicFile.write(plan(proposal), PlanJson.write(plan, of.scenario()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the plan of " + of.name(), e);
        }
    }

    private Path plan(int proposal) {
        return path.resolve("plan-" + (proposal + 1) + ".json");
    }
}

package org.respite.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.model.proof.Certificate;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.scenario.Scenario;

/** What came of reading what has changed since a plan was made. */
public sealed interface ReplanReading {

    /**
     * All that is known now.
     *
     * @param changed the scenario after the changes
     * @param now from when on something else can happen
     * @param known digests of the scenarios that the plan, or one before it, was made for
     */
    record Read(Scenario changed, Moment now, List<Change> changes, List<String> known) implements ReplanReading {
        public Read {
            changes = List.copyOf(changes);
            known = List.copyOf(known);
        }

        /** A warning where prices are those of no scenario that the plan, or one before it, was made for. */
        public Optional<Problem> findStranger(String file, Certificate certificate) {
            return known.contains(certificate.scenarioDigest())
                    ? Optional.empty()
                    : Optional.of(new Problem(ProblemCode.CERTIFICATE_OF_ANOTHER_SCENARIO.code(), Problem.Severity.WARNING, file,
                            OptionalInt.empty(), Optional.empty(), certificate.scenarioDigest(),
                            "these are prices of another scenario than the plan, or one before it, was made for: they are taken as a"
                                    + " start, which makes no bound wrong, but the answer may come later and its bound be weaker",
                            "Name the certificate.json that was written with the plan, or leave it out"));
        }
    }

    /** Nothing that can be acted on; every problem that was found. */
    record Refused(List<Problem> problems) implements ReplanReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.respite.formats.report;

import java.util.List;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * Writes the report: one HTML page that opens from disk without a network. Same inputs, same bytes.
 * What an edition may not show is left out of the page's data, not merely hidden.
 */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * The page, in UTF-8 characters.
     *
     * @param outcome what the plan achieves, as measured from the plan
     * @param bottlenecks what holds the plan back; left out of shared editions
     * @param warnings in words, such as those of reading the scenario; shared editions tell only how many there are
     * @param verdict of the independent checker
     */
    public static String html(
            Scenario scenario,
            Plan plan,
            Outcome outcome,
            List<Bottleneck> bottlenecks,
            List<String> warnings,
            Verdict verdict,
            Edition edition) {
        var subject = new Subject(scenario, plan, outcome, edition);
        return Page.of(Island.of(subject, bottlenecks, warnings, verdict));
    }

    /** The page for a plan of which no verdict is at hand; it says so. */
    public static String html(
            Scenario scenario,
            Plan plan,
            Outcome outcome,
            List<Bottleneck> bottlenecks,
            List<String> warnings,
            Edition edition) {
        return html(scenario, plan, outcome, bottlenecks, warnings, new Verdict.NotChecked(), edition);
    }
}

package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * Writes the report of one plan in one edition: HTML pages that open from disk without a network. Same inputs, same
 * bytes. What an edition may not show is left out of the pages' data, not merely hidden.
 */
public final class ReportWriter {

    private final Island island;

    private ReportWriter(Island island) {
        this.island = island;
    }

    /**
     * @param outcome what the plan achieves, as measured from the plan
     * @param bottlenecks what holds the plan back; left out of shared editions
     * @param warnings in words, such as those of reading the scenario; shared editions tell only how many there are
     * @param verdict of the independent checker
     */
    public static ReportWriter of(
            Scenario scenario,
            Plan plan,
            Outcome outcome,
            List<Bottleneck> bottlenecks,
            List<String> warnings,
            Verdict verdict,
            Edition edition) {
        return of(scenario, plan, outcome, bottlenecks, warnings, verdict, edition, Optional.empty(), Optional.empty());
    }

    /**
     * The same of a plan of which more is known.
     *
     * @param doubt what it comes to as access really was
     * @param continued how it continues another plan; left out of shared editions
     */
    public static ReportWriter of(
            Scenario scenario,
            Plan plan,
            Outcome outcome,
            List<Bottleneck> bottlenecks,
            List<String> warnings,
            Verdict verdict,
            Edition edition,
            Optional<UnderDoubt> doubt,
            Optional<Continued> continued) {
        var subject = new Subject(scenario, plan, outcome, edition);
        return new ReportWriter(Island.of(subject, bottlenecks, warnings, verdict, doubt, continued));
    }

    /** The whole report as a page, in a language that has it. */
    public String html(Language language) {
        demandReportIn(language);
        return Page.of("report/page.js", island.title(), island.json(), language);
    }

    /** The summary of one sheet as a page. */
    public String summary(Language language) {
        var title = Catalogue.of(language).text("title.summary") + ": " + island.title();
        return Page.of("report/summary-page.js", title, island.summaryJson(), language);
    }

    /** What the sheets of the whole report are drawn from, in a language that has it. */
    public PaperSource paper(Language language) {
        demandReportIn(language);
        return PaperSource.of(island.title(), island.json(), false, language);
    }

    /** What the sheet of the summary is drawn from. */
    public PaperSource summaryPaper(Language language) {
        return PaperSource.of(island.title(), island.summaryJson(), true, language);
    }

    private static void demandReportIn(Language language) {
        if (!language.hasReport()) {
            throw new IllegalArgumentException("in " + language + " there is the summary alone");
        }
    }
}

package org.respite.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.movement.MovementFiles;
import org.respite.formats.report.Continued;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.report.ReachedTable;
import org.respite.formats.report.ReportWriter;
import org.respite.formats.report.UnderDoubt;
import org.respite.formats.report.Verdict;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Certificate;
import org.respite.model.scenario.Scenario;

/**
 * All that an edition of a plan consists of.
 *
 * @param outcome what the plan achieves, as measured from the plan
 * @param bottlenecks what holds the plan back, where it is known
 * @param warnings in words, such as those of reading the scenario
 * @param form what is written of it
 * @param doubt what it comes to as access really was, where futures were lived through
 * @param certificate of the bound, where one was asked for; only the operational edition has it
 * @param continued how the plan continues another, where it does; only the operational edition tells of it
 */
public record Publication(
        Scenario scenario,
        Plan plan,
        Outcome outcome,
        List<Bottleneck> bottlenecks,
        List<String> warnings,
        Verdict verdict,
        Edition edition,
        Form form,
        Optional<UnderDoubt> doubt,
        Optional<Certificate> certificate,
        Optional<Continued> continued) {

    /** The file of the certificate. */
    public static final String CERTIFICATE = "certificate.json";

    /**
     * Languages and forms.
     *
     * @param languages of the report, without repetition, at least one
     * @param pdf whether the report is made for paper too
     * @param sheets whether a notification sheet is made for each convoy that must be notified
     */
    public record Form(List<Language> languages, boolean pdf, boolean sheets) {

        /** The report in English, and nothing that takes long. */
        public static final Form PLAIN = new Form(List.of(Language.EN), false, false);

        public Form {
            languages = List.copyOf(languages);
        }
    }

    public Publication {
        bottlenecks = List.copyOf(bottlenecks);
        warnings = List.copyOf(warnings);
    }

    /** Of a plan without futures that continues no other. */
    public Publication(
            Scenario scenario, Plan plan, Outcome outcome, List<Bottleneck> bottlenecks, List<String> warnings, Verdict verdict,
            Edition edition, Form form, Optional<Certificate> certificate) {
        this(scenario, plan, outcome, bottlenecks, warnings, verdict, edition, form, Optional.empty(), certificate, Optional.empty());
    }

    /** The edition's files: the report, what is reached, and the movements that it may show. Same inputs, same bytes. */
    public List<OutputFile> files() {
        var files = new ArrayList<OutputFile>();
        var report = ReportWriter.of(scenario, plan, outcome, bottlenecks, warnings, verdict, edition, doubt, continued);
        files.addAll(ReportFiles.of(report, form.languages(), form.pdf()));
        files.add(text("reached.csv", ReachedTable.csv(scenario, plan, outcome, edition)));
        files.addAll(MovementFiles.of(scenario, plan, edition, Sha256.of(planText()), form.sheets()));
        if (edition instanceof Edition.Operational(var mark)) {
            certificate.ifPresent(c -> files.add(text(CERTIFICATE, CertificateJson.write(c, mark))));
        }
        return List.copyOf(files);
    }

    /** The plan itself, for those who plan: it belongs to no edition, and shows everything. */
    public OutputFile planFile() {
        return text("plan.json", planText());
    }

    private String planText() {
        return PlanJson.write(plan, scenario);
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

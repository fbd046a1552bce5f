package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.PlanJson;
import org.respite.formats.report.Language;
import org.respite.formats.report.ProposalsWriter;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.model.scenario.Scenario;

/** The files of proposals side by side, and for those who plan, their plans. */
record ProposalsFiles(Terminal terminal, boolean quiet, @Nullable Path out) {

    /**
     * @param name of the files, such as "comparison"
     * @param plans in the order of their letters; they belong to no edition and are guarded like an operational copy
     */
    List<Path> write(
            String name, Scenario scenario, ProposalsWriter writer, List<Language> languages, List<CheckedPlan> plans) {
        var files = new ArrayList<OutputFile>();
        for (int i = 0; i < languages.size(); i++) {
            var language = languages.get(i);
            var ending = i == 0 ? ".html" : "." + language.code() + ".html";
            files.add(text(name + ending, writer.html(language)));
        }
        files.add(text(name + ".json", writer.json()));
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            files.add(text(name + "-plan-" + (i + 1) + ".json", PlanJson.write(plan.result().plan(), plan.scenario())));
        }
        var written = new PlanFiles(out, scenario).write(files);
        if (!quiet) {
            written.forEach(file -> terminal.say("wrote " + file));
        }
        return written;
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

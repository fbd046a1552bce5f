package org.respite.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.respite.formats.paper.ReportPdf;
import org.respite.formats.report.Language;
import org.respite.formats.report.ReportWriter;

/**
 * The files of a report: the whole report and its summary, as pages and, where it is asked for, as PDF. The first
 * language gives the plain names (report.html); further ones stand in the name (report.ar.html). Where no language that
 * was asked for has the whole report, it is written in English.
 */
public final class ReportFiles {

    private ReportFiles() {}

    /** @param languages without repetition, at least one */
    public static List<OutputFile> of(ReportWriter report, List<Language> languages, boolean pdf) {
        var files = new ArrayList<OutputFile>();
        for (var language : languages) {
            var ending = language == languages.getFirst() ? "" : "." + language.code();
            if (language.hasReport()) {
                addReport(files, report, language, ending, pdf);
            }
            files.add(new OutputFile("summary" + ending + ".html", report.summary(language).getBytes(StandardCharsets.UTF_8)));
            if (pdf) {
                files.add(new OutputFile("summary" + ending + ".pdf", ReportPdf.of(report.summaryPaper(language))));
            }
        }
        if (languages.stream().noneMatch(Language::hasReport)) {
            addReport(files, report, Language.EN, "", pdf);
        }
        return List.copyOf(files);
    }

    private static void addReport(List<OutputFile> files, ReportWriter report, Language language, String ending, boolean pdf) {
        files.add(new OutputFile("report" + ending + ".html", report.html(language).getBytes(StandardCharsets.UTF_8)));
        if (pdf) {
            files.add(new OutputFile("report" + ending + ".pdf", ReportPdf.of(report.paper(language))));
        }
    }
}

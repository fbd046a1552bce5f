package org.respite.dossier.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/**
 * Reads every report of a folder, in the order of their names. Other files are passed over with a warning; nothing is fetched.
 */
public final class ReportFolder {

    /** Largest file of a report, in bytes. */
    public static final long LARGEST = 8L << 20;

    /** Most characters of one report. */
    public static final int LONGEST_TEXT = 400_000;

    /** Most reports of a folder. */
    public static final int MOST_REPORTS = 20_000;

    private static final int MOST_FILES = 20_000;
    private static final List<String> OWN_TABLES = List.of("speakers.csv", "positions.csv");

    private final Path folder;
    private final Problems problems;
    private final List<Report> reports = new ArrayList<>();

    private ReportFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** All reports that can be read; every problem of the others is recorded. */
    public static List<Report> read(Path folder, Problems problems) {
        var reading = new ReportFolder(folder, problems);
        reading.findFiles().forEach(reading::add);
        if (reading.reports.isEmpty() && !problems.hasErrors()) {
            problems.file(ProblemCode.NO_REPORTS, nameOf(folder), "", "the folder holds no report",
                    "Put reports into it as .txt, .html, .pdf or .xml (RSS)");
        }
        return List.copyOf(reading.reports);
    }

    private List<Path> findFiles() {
        if (!Files.isDirectory(folder)) {
            problems.file(ProblemCode.NO_REPORTS, nameOf(folder), "", "there is no such folder", "Name the folder that holds the reports");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            var all = files.limit(MOST_FILES + 1L).sorted().toList();
            if (all.size() > MOST_FILES) {
                problems.file(ProblemCode.REPORT_TOO_LARGE, nameOf(folder), "", "the folder holds more than " + MOST_FILES + " files",
                        "Read it in parts");
                return List.of();
            }
            return all;
        } catch (IOException e) {
            problems.file(ProblemCode.UNREADABLE, nameOf(folder), "", "the folder cannot be read: " + e.getClass().getSimpleName(),
                    "Check that you may read it");
            return List.of();
        }
    }

    private void add(Path file) {
        var name = nameOf(file);
        var format = formatOf(name);
        if (format.isEmpty()) {
            if (!OWN_TABLES.contains(name) && !name.startsWith(".")) {
                problems.file(ProblemCode.FILE_PASSED_OVER, name, "", "this is no kind of report that can be read",
                        "Save it as .txt, .html, .pdf or .xml (RSS) if it is a report");
            }
            return;
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.file(ProblemCode.FORBIDDEN_PATH, name, name, "the file is a link that leads out of the folder",
                        "Put the file itself into the folder");
                return;
            }
            long size = Files.size(file);
            if (!Files.isRegularFile(file) || size > LARGEST) {
                problems.file(ProblemCode.REPORT_TOO_LARGE, name, size + " bytes",
                        "the file is no report, or larger than " + (LARGEST >> 20) + " MB", "Keep the report's own pages only");
                return;
            }
            readerOf(format.get()).apply(new ReportFile(name, Files.readAllBytes(file), problems)).forEach(this::keep);
        } catch (IOException e) {
            problems.file(ProblemCode.UNREADABLE, name, "", "the file cannot be read: " + e.getClass().getSimpleName(),
                    "Check that it exists and that you may read it");
        }
    }

    private void keep(Report report) {
        if (report.text().isBlank()) {
            problems.file(ProblemCode.NO_TEXT, report.id(), "", "the report holds no text",
                    "If it is a picture of a page, have its text recognised first");
        } else if (report.text().length() > LONGEST_TEXT) {
            problems.file(ProblemCode.REPORT_TOO_LARGE, report.id(), report.text().length() + " characters",
                    "the report is longer than " + LONGEST_TEXT + " characters", "Split it");
        } else if (reports.size() == MOST_REPORTS) {
            problems.file(ProblemCode.REPORT_TOO_LARGE, report.id(), "", "there are more than " + MOST_REPORTS + " reports",
                    "Read them in parts");
        } else if (reports.size() < MOST_REPORTS) {
            if (report.date().isEmpty()) {
                problems.file(ProblemCode.NO_DATE, report.id(), "", "nothing says when the report was published",
                        "Begin the file's name with its date, such as 2023-11-03-");
            }
            reports.add(report);
        }
    }

    private static Function<ReportFile, List<Report>> readerOf(Format format) {
        return switch (format) {
            case TEXT -> TextReport::read;
            case HTML -> HtmlReport::read;
            case PDF -> PdfReport::read;
            case FEED -> FeedReports::read;
        };
    }

    private static Optional<Format> formatOf(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text", "md" -> Optional.of(Format.TEXT);
            case "html", "htm", "xhtml" -> Optional.of(Format.HTML);
            case "pdf" -> Optional.of(Format.PDF);
            case "xml", "rss", "atom" -> Optional.of(Format.FEED);
            default -> Optional.empty();
        };
    }

    private static String nameOf(Path file) {
        var name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? InputFile.folderOf(file).toString() : name.toString();
    }
}

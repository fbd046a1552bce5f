package org.respite.formats.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;

/** Pages to look at: with everything in it, with next to nothing, with 3,000 movements; in each language. */
enum SamplePage {
    STRIP_OPERATIONAL(Editions.OPERATIONAL, Language.EN, false),
    STRIP_PUBLIC(Editions.PUBLIC_LATER, Language.EN, false),
    STRIP_PUBLIC_BEFORE(Edition.PUBLIC, Language.EN, false),
    STRIP_PARTY(Editions.PARTY_A, Language.EN, false),
    STRIP_OPERATIONAL_ARABIC(Editions.OPERATIONAL, Language.AR, false),
    STRIP_PUBLIC_ARABIC(Editions.PUBLIC_LATER, Language.AR, false),
    EMPTY_OPERATIONAL(Editions.OPERATIONAL, Language.EN, false),
    EMPTY_PUBLIC(Edition.PUBLIC, Language.EN, false),
    LARGE_OPERATIONAL(Editions.OPERATIONAL, Language.EN, false),
    SUMMARY_OPERATIONAL(Editions.OPERATIONAL, Language.EN, true),
    SUMMARY_ARABIC(Edition.PUBLIC, Language.AR, true),
    SUMMARY_FRENCH(Edition.PUBLIC, Language.FR, true),
    SUMMARY_HEBREW(Edition.PUBLIC, Language.HE, true);

    private static final List<String> WARNINGS = List.of("St Luke Hospital: movement X0-3 </script> waits");

    private final Edition edition;
    final Language language;
    final boolean isSummary;

    SamplePage(Edition edition, Language language, boolean isSummary) {
        this.edition = edition;
        this.language = language;
        this.isSummary = isSummary;
    }

    String html() {
        return isSummary ? report().summary(language) : report().html(language);
    }

    ReportWriter report() {
        return switch (this) {
            case LARGE_OPERATIONAL -> strip(StripPlan.large());
            case EMPTY_OPERATIONAL, EMPTY_PUBLIC -> onePlace();
            case STRIP_OPERATIONAL, STRIP_PUBLIC, STRIP_PUBLIC_BEFORE, STRIP_PARTY, STRIP_OPERATIONAL_ARABIC,
                    STRIP_PUBLIC_ARABIC, SUMMARY_OPERATIONAL,
                    SUMMARY_ARABIC, SUMMARY_FRENCH, SUMMARY_HEBREW -> strip(StripPlan.small());
        };
    }

    /** The page as a file, for the browser and for the eye. */
    Path written() {
        try {
            var folder = Files.createDirectories(Path.of("target", "reports"));
            var name = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
            return Files.writeString(folder.resolve(name), html()).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportWriter strip(StripPlan world) {
        return ReportWriter.of(world.scenario(), world.plan(), world.outcome(), world.bottlenecks(), WARNINGS,
                new Verdict.Accepted(), edition);
    }

    private ReportWriter onePlace() {
        var world = new WorldBuilder().place("A").build();
        var plan = new Plan("world", "", 0, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var outcome = new Outcome(
                OptionalDouble.empty(), 0, List.of(), List.of(), List.of(), List.of(), Duration.ZERO, 0);
        return ReportWriter.of(world, plan, outcome, List.of(), List.of(), new Verdict.NotChecked(), edition);
    }
}

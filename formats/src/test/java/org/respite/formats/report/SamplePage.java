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

/** Reports to look at: one with everything in it, one with next to nothing, one with 3,000 movements. */
enum SamplePage {
    STRIP_OPERATIONAL(Editions.OPERATIONAL),
    STRIP_PUBLIC(Editions.PUBLIC_LATER),
    STRIP_PUBLIC_BEFORE(Edition.PUBLIC),
    STRIP_PARTY(Editions.PARTY_A),
    EMPTY_OPERATIONAL(Editions.OPERATIONAL),
    EMPTY_PUBLIC(Edition.PUBLIC),
    LARGE_OPERATIONAL(Editions.OPERATIONAL);

    private static final List<String> WARNINGS = List.of("St Luke Hospital: movement X0-3 </script> waits");

    private final Edition edition;

    SamplePage(Edition edition) {
        this.edition = edition;
    }

    String html() {
        return switch (this) {
            case STRIP_OPERATIONAL, STRIP_PUBLIC, STRIP_PUBLIC_BEFORE, STRIP_PARTY -> strip(StripPlan.small());
            case LARGE_OPERATIONAL -> strip(StripPlan.large());
            case EMPTY_OPERATIONAL, EMPTY_PUBLIC -> onePlace();
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

    private String strip(StripPlan world) {
        return ReportWriter.html(world.scenario(), world.plan(), world.outcome(), world.bottlenecks(), WARNINGS,
                new Verdict.Accepted(), edition);
    }

    private String onePlace() {
        var world = new WorldBuilder().place("A").build();
        var plan = new Plan("world", "", 0, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var outcome = new Outcome(
                OptionalDouble.empty(), 0, List.of(), List.of(), List.of(), List.of(), Duration.ZERO, 0);
        return ReportWriter.html(world, plan, outcome, List.of(), List.of(), edition);
    }
}

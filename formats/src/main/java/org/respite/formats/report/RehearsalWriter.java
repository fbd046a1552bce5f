package org.respite.formats.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.model.scenario.Calendar;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a rehearsal as a page for people that opens from disk without a network. A shared edition holds goods, trucks and
 * movements of whole days, to two digits; what concerns persons, what breaks first and what terms would allow is in the operational
 * one alone. Same inputs, same bytes.
 */
public final class RehearsalWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    /** Topics that a shared edition tells of. */
    private static final Set<Topic> SHARED = Set.of(Topic.TRUCKS, Topic.DISTRIBUTED, Topic.MOVEMENTS);

    private final Island island;

    private RehearsalWriter(Island island) {
        this.island = island;
    }

    /** What a line counts; the page has words for each. */
    public enum Topic {
        TRUCKS,
        RELEASED,
        DISTRIBUTED,
        ARRIVED,
        MOVEMENTS
    }

    /** Where what happened lies among the futures. */
    public enum Place {
        LOW,
        AMONG,
        HIGH
    }

    /** What one source counted. */
    public record Count(long number, Place place, String source, String asOf) {}

    /**
     * One figure of one day.
     *
     * @param name of the crossing, category or item; blank where the topic says all
     * @param counts of what then happened; several are rivals
     */
    public record Line(
            int day, Topic topic, String name, String unit, double planned, double expected, double cautious, List<Count> counts) {

        public Line {
            counts = List.copyOf(counts);
        }
    }

    /** Something, and in how many futures. */
    public record Often(String what, int futures) {}

    /**
     * One clause in one time.
     *
     * @param isSaid whether a plan can tell of it
     */
    public record Clause(String clause, String actor, String window, boolean isSaid, int kept, int missed) {}

    /**
     * Terms over the futures.
     *
     * @param first clauses that are missed before any other
     * @param openings who may then end a stage, because of what
     * @param noneOpened futures in which nobody may
     */
    public record Terms(String title, List<Clause> clauses, List<Often> first, List<Often> openings, int noneOpened) {

        public Terms {
            clauses = List.copyOf(clauses);
            first = List.copyOf(first);
            openings = List.copyOf(openings);
        }
    }

    /**
     * All that a rehearsal tells.
     *
     * @param first what goes wrong first, by the words' key
     * @param advice what to prepare, by the words' key
     * @param tally figures of days that are by every count, by some, by none among the futures; empty where nothing was counted
     */
    public record Content(
            String title, Calendar calendar, int futures, List<Line> lines, List<Often> first, List<String> advice, Optional<Terms> terms,
            List<Integer> tally) {

        public Content {
            lines = List.copyOf(lines);
            first = List.copyOf(first);
            advice = List.copyOf(advice);
            tally = List.copyOf(tally);
        }
    }

    private record Island(
            String format, String edition, Optional<Stamp> mark, String title, org.respite.formats.report.Island.Time time, int futures,
            List<Line> lines, List<Often> first, List<String> advice, Optional<Terms> terms, List<Integer> tally) {}

    public static RehearsalWriter of(Content content, Edition edition) {
        boolean exact = edition.isExact();
        return new RehearsalWriter(new Island(
                "respite-rehearsal/1",
                edition.word(),
                edition.findMark().map(Stamp::of),
                content.title(),
                org.respite.formats.report.Island.Time.of(content.calendar()),
                content.futures(),
                exact ? content.lines() : content.lines().stream().filter(l -> SHARED.contains(l.topic())).map(RehearsalWriter::coarse).toList(),
                exact ? content.first() : List.of(),
                exact ? content.advice() : List.of(),
                content.terms().filter(t -> exact),
                exact ? content.tally() : List.of()));
    }

    /** Cut to two digits, so that no single load can be told from it; what others have counted stays as they say it. */
    private static Line coarse(Line line) {
        return new Line(line.day(), line.topic(), line.name(), line.unit(), Rounded.twoDigits(line.planned()), Rounded.twoDigits(line.expected()),
                Rounded.twoDigits(line.cautious()), line.counts());
    }

    /** The page in any language. */
    public String html(Language language) {
        return Page.of("report/rehearsal-page.js", island.title(), JsonText.inScript(JSON.writeValueAsString(island)), language);
    }
}

package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.model.plan.Bottleneck;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Calendar;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * All that the page knows: the data island. What an edition may not show is not in it.
 *
 * @param edition the edition's word
 * @param mark for whom it was made and until when it may be used; absent in the public edition
 * @param sites names of places or areas that needs are told by; a blank name is "elsewhere"
 * @param siteBoundaries position of each site's outline on the map, or −1
 * @param preparation only where some is missing
 * @param told only where the plan continues another, in an exact edition
 * @param doubt only where futures were lived through
 * @param timetable only in an exact edition
 * @param limits what holds the plan back; only in an exact edition
 * @param terms only where the plan was made under some
 */
record Island(
        String format,
        String edition,
        Optional<Stamp> mark,
        String name,
        String title,
        Time time,
        List<String> sites,
        List<Integer> siteBoundaries,
        Optional<Readiness> preparation,
        Optional<Told> told,
        Headline headline,
        Optional<UnderDoubt> doubt,
        Relief relief,
        Journeys journeys,
        Geography map,
        Optional<Timetable> timetable,
        Optional<List<Limit>> limits,
        Quality quality,
        Exposure exposure,
        Transfers transfers,
        Optional<UnderTerms> terms,
        Grounds grounds) {

    /** Version of the island's form; a page of another version does not read it. */
    static final String FORMAT = "respite-report/1";

    private static final Set<String> IN_SUMMARY =
            Set.of("format", "edition", "mark", "preparation", "name", "title", "time", "sites", "headline", "relief", "quality", "grounds");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    /**
     * The scenario's clock.
     *
     * @param start of the horizon, in milliseconds since 1970
     * @param days local days as seconds from, to, from, to …
     */
    record Time(String zone, long start, long asOf, long horizon, long slot, List<Long> days) {

        static Time of(Subject subject) {
            return of(subject.scenario.calendar());
        }

        static Time of(Calendar calendar) {
            var days = calendar.days();
            return new Time(
                    calendar.timeZone().getId(),
                    calendar.start().toEpochMilli(),
                    calendar.asOf().toEpochMilli(),
                    calendar.horizon().toSeconds(),
                    calendar.slot().toSeconds(),
                    Coarse.exact(days, days));
        }
    }

    /** A bottleneck; {@code from} and {@code to} are seconds. */
    record Limit(String what, long from, long to, String unit, double worth) {

        static Limit of(Bottleneck bottleneck) {
            Window when = bottleneck.when();
            return new Limit(
                    bottleneck.what(),
                    when.from().second(),
                    when.to().second(),
                    bottleneck.unit(),
                    Rounded.of(bottleneck.worth(), 2));
        }
    }

    static Island of(
            Subject subject,
            List<Bottleneck> bottlenecks,
            List<String> warnings,
            Verdict verdict,
            Optional<UnderDoubt> doubt,
            Optional<Continued> continued) {
        boolean exact = subject.edition.isExact();
        return new Island(
                FORMAT,
                subject.edition.word(),
                subject.edition.findMark().map(Stamp::of),
                subject.scenario.name(),
                subject.scenario.title(),
                Time.of(subject),
                subject.sites.names(),
                subject.sites.boundaries(),
                Readiness.of(subject),
                continued.filter(c -> exact).map(c -> Told.of(subject, c)),
                Headline.of(subject),
                doubt,
                Relief.of(subject),
                Journeys.of(subject),
                Geography.of(subject),
                exact ? Optional.of(Timetable.of(subject)) : Optional.empty(),
                exact ? Optional.of(bottlenecks.stream().map(Limit::of).toList()) : Optional.empty(),
                Quality.of(subject, verdict),
                Exposure.of(subject),
                Transfers.of(subject),
                UnderTerms.of(subject),
                Grounds.of(subject, warnings));
    }

    /** JSON that may stand inside a script element. */
    String json() {
        return JsonText.inScript(JSON.writeValueAsString(this));
    }

    /** As {@link #json}, with no more than the summary tells. */
    String summaryJson() {
        ObjectNode all = JSON.valueToTree(this);
        all.retain(IN_SUMMARY);
        all.withObject("/grounds").retain("access", "warningCount", "origins");
        all.withArray("/grounds/origins").forEach(row -> ((ObjectNode) row).retain("rows", "estimated"));
        return JsonText.inScript(JSON.writeValueAsString(all));
    }
}

package org.respite.formats.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.respite.formats.report.JsonText;
import org.respite.formats.report.Stamp;
import org.respite.terms.tree.Timing.Span;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A standing as JSON: what machines read, and all that the page knows; docs/reference/standing.schema.json says what is in
 * it. Instants are ISO 8601 in UTC. What an edition may not show is not in it, and what is not known is absent.
 *
 * @param edition the edition's word, in a page
 * @param mark for whom it was made and until when it may be used; absent in the public edition
 * @param days beginnings of the local days that it speaks of, and the end of the last
 * @param policyAgreed whether all agreed which reports are certain; otherwise there is a view for each party
 * @param entries of the record that reasons name
 * @param entriesOmitted how many further ones they name
 */
record StandingIsland(
        String format,
        String language,
        Optional<String> edition,
        Optional<Stamp> mark,
        String instrument,
        String title,
        String kind,
        Optional<String> by,
        String zone,
        String at,
        String known,
        List<String> days,
        boolean policyAgreed,
        List<StageText> stages,
        List<Reading> views,
        List<EntryTold> entries,
        int entriesOmitted) {

    /** Version of the form; a page of another version does not read it. */
    static final String FORMAT = "respite-standing/1";

    /** For a count that is smaller than the smallest that shared editions tell. */
    static final long FEW = -1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    /** A stage with its clauses, in the words of the language. */
    record StageText(String stage, List<ClauseText> clauses) {}

    /**
     * @param kind {@code obligation}, {@code prohibition}, {@code permission} or {@code point}
     * @param claimedBy sides that say this was agreed, where others do not confirm it
     * @param reliefIsConditional whether civilian relief depends on another party here
     */
    record ClauseText(String clause, String text, String kind, List<String> claimedBy, boolean reliefIsConditional) {}

    /**
     * How it stands in one reading of the record.
     *
     * @param reader whose; absent where a policy is agreed
     */
    record Reading(
            Optional<String> reader,
            List<StageTold> stages,
            List<VerdictTold> verdicts,
            List<Omitted> omitted,
            List<Due> deadlines,
            List<May> mayInvoke) {}

    /**
     * @param extensionsEarned in units of {@code perExtension}
     * @param reason absent where an edition does not tell it
     */
    record StageTold(
            String stage,
            Optional<String> begins,
            boolean begun,
            Optional<String> ends,
            boolean ended,
            long extensionsEarned,
            Optional<Length> perExtension,
            Optional<ReasonTold> reason) {}

    record Length(long number, String unit) {

        static Length of(Span span) {
            return new Length(span.number(), span.unit().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param actor who owes it; absent for a point that nobody owes
     * @param window as people call it, in English
     * @param called the same for other languages
     * @param exact whether its times are those of the terms; otherwise whole days
     */
    record VerdictTold(
            String clause,
            Optional<String> actor,
            String window,
            Called called,
            String from,
            String deadline,
            String until,
            boolean exact,
            String status,
            @JsonProperty("final") boolean isFinal,
            Optional<String> since,
            List<CountTold> counts,
            Optional<ReasonTold> reason) {}

    /**
     * What a time is called: by its sort, and by what that sort has.
     *
     * @param sort {@code day}, {@code week}, {@code stage}, {@code so far}, {@code interval}, {@code after}, {@code after each} or
     *     {@code before}
     * @param number of the day or week
     * @param of the clause or event that it comes before or after
     */
    record Called(String sort, OptionalLong number, Optional<Length> length, Optional<String> of) {}

    /**
     * @param reported the most that reports speak of; absent where a report has no limit
     * @param possible absent as long as more may be reported
     * @param bound {@code at least}, {@code at most} or {@code exactly} so much
     */
    record CountTold(
            String count, long certain, OptionalLong reported, OptionalLong possible, String bound, long owedAtLeast, long owedAtMost) {}

    /**
     * @param text in the words of the language
     * @param sentence absent in a page, which people read
     * @param entries of the record, by their ids
     * @param because the reasons behind it; absent where they were not asked for
     * @param more how many further entries of the record stand behind it that are not told
     */
    record ReasonTold(
            String text, Optional<Key> sentence, List<String> entries, Optional<List<ReasonTold>> because, OptionalInt more) {}

    /**
     * A sentence as machines read it.
     *
     * @param key it stays the same, whatever the words
     * @param values what fills its gaps, by their names
     * @param english the whole sentence; absent in parts of it
     */
    record Key(String key, Map<String, Object> values, Optional<String> english) {}

    /** Windows of a clause that are not told: earlier ones of a long stage, or those that an edition does not tell yet. */
    record Omitted(String clause, Optional<String> actor, int windows) {}

    /** @param from beginning of its window */
    record Due(String deadline, String clause, Optional<String> actor, String window, Called called, String from) {}

    /**
     * @param who may invoke it; empty as long as nobody may
     * @param certain whether its condition certainly holds; otherwise it hangs on what is contested
     */
    record May(
            String stage, int line, List<String> who, String action, Optional<String> from, boolean certain, ReasonTold reason) {}

    /** For machines and people. */
    String json() {
        return JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(this);
    }

    /** JSON that may stand inside a script element. */
    String inScript() {
        return JsonText.inScript(JSON.writeValueAsString(this));
    }
}

package org.respite.benchmarks.terms;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.respite.benchmarks.terms.LongRecord.Topic;
import org.respite.model.report.Entry;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.StandingEngine;
import org.respite.terms.standing.Standings;
import org.respite.terms.tree.Instrument;

/**
 * Reports a second over a whole record, for a response within six hours and for a daily quota, and what one late correction
 * costs against computing all of it again.
 */
public final class TermsBenchmark {

    /** The time that this thread computed: what else the machine does does not count, nor do Java's collectors and compilers. */
    private static final ThreadMXBean COMPUTED = ManagementFactory.getThreadMXBean();
    private static final int CORRECTIONS = 200;
    private static final long SEED = 1;
    private static final double MILLION = 1e6;

    private TermsBenchmark() {}

    /** Arguments: how many reports a record has; several times, for records of several lengths. */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || !Arrays.stream(arguments).allMatch(a -> a.matches("[1-9][0-9]{3,6}"))) {
            System.err.println("benchmarks/terms REPORTS…, each from 1000 to 9999999");
            System.exit(2);
        }
        for (var topic : Topic.values()) {
            measure(topic, 10_000);
            for (var reports : arguments) {
                System.out.println(measure(topic, Integer.parseInt(reports)));
            }
        }
    }

    private static String measure(Topic topic, int reports) {
        var record = new LongRecord(topic, reports, SEED);
        var entries = record.entries();
        var terms = terms(topic);
        double whole = Math.min(whole(terms, entries), whole(terms, entries));
        long before = used();
        var engine = new StandingEngine(terms, "pause", Ground.UNKNOWN);
        entries.forEach(engine::add);
        engine.standing(LongRecord.end(), LongRecord.end());
        long bytes = (used() - before) / reports;
        var times = new double[CORRECTIONS];
        for (int i = 0; i < CORRECTIONS; i++) {
            var late = record.correction(i, (int) ((long) i * reports / CORRECTIONS), 100 + i);
            long start = COMPUTED.getCurrentThreadCpuTime();
            engine.add(late);
            engine.standing(LongRecord.end(), LongRecord.end());
            times[i] = (COMPUTED.getCurrentThreadCpuTime() - start) / MILLION;
        }
        agree(record, terms, entries, engine);
        Arrays.sort(times);
        return String.format(Locale.ROOT, "{\"clause\": \"%s\", \"reports\": %d, \"seed\": %d, \"reportsPerSecond\": %.0f, \"wholeMilliseconds\": %.1f,"
                + " \"correctionMilliseconds\": %.3f, \"slowestOfTenMilliseconds\": %.3f, \"ratio\": %.0f, \"bytesPerReport\": %d}",
                topic.name().toLowerCase(Locale.ROOT), reports, SEED, reports * 1e3 / whole, whole, times[CORRECTIONS / 2],
                times[CORRECTIONS * 9 / 10], whole / times[CORRECTIONS / 2], bytes);
    }

    /** In milliseconds. */
    private static double whole(Instrument terms, List<Entry> entries) {
        long start = COMPUTED.getCurrentThreadCpuTime();
        statuses(Standings.of(terms, "pause", entries, Ground.UNKNOWN, LongRecord.end(), LongRecord.end()));
        return (COMPUTED.getCurrentThreadCpuTime() - start) / MILLION;
    }

    /** Uses the answer, so that none of it is left out as useless. */
    private static long statuses(Standing standing) {
        return standing.views().stream().flatMap(v -> v.verdicts().stream()).mapToLong(v -> v.status().ordinal()).sum();
    }

    private static void agree(LongRecord record, Instrument terms, List<Entry> entries, StandingEngine engine) {
        for (int i = 0; i < CORRECTIONS; i++) {
            entries.add(record.correction(i, (int) ((long) i * record.reports() / CORRECTIONS), 100 + i));
        }
        var all = Standings.of(terms, "pause", entries, Ground.UNKNOWN, LongRecord.end(), LongRecord.end());
        if (!all.equals(engine.standing(LongRecord.end(), LongRecord.end()))) {
            throw new IllegalStateException("the corrected record has another standing than the whole one");
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Instrument terms(Topic topic) {
        var clause = switch (topic) {
            case RESPONSE -> "[answer] North shall answer within 6 hours of each \"request\"";
            case QUOTA -> "[aid] North shall admit at least 600 truck each day";
        };
        var text = """
                agreement "Pause"
                parties North, South
                time zone Asia/Gaza
                evidence counts verified reports
                count truck as trucks admitted by North, counted by OCHA, cut-off 24:00
                begins 2025-01-19 09:00
                lasts 42 days
                %s
                """.formatted(clause);
        return switch (TermsReader.read(text)) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) -> throw new IllegalStateException(mistakes.toString());
        };
    }
}

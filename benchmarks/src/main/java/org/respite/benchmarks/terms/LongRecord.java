package org.respite.benchmarks.terms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Kind;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Status;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;

/**
 * A record as long as one likes, over the days of one stage, in which everything is known when it happens.
 *
 * @param about what it tells of
 */
record LongRecord(Topic about, int reports, long seed) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Gaza");
    private static final Instant BEGINS = Instant.parse("2025-01-19T07:00:00Z");
    private static final long LENGTH = 42L * 24 * 3600;
    private static final Actor SOURCE = new Actor("OCHA");
    private static final Verification VERIFIED = Verification.of(Status.VERIFIED, SOURCE);

    /** What reports tell of. */
    enum Topic {
        /** Requests, and answers that follow most of them within six hours. */
        RESPONSE,
        /** Trucks let in, some of them at a time. */
        QUOTA
    }

    /** The last moment of the record. */
    static Instant end() {
        return BEGINS.plusSeconds(LENGTH);
    }

    List<Entry> entries() {
        var random = new SplittableRandom(seed);
        var entries = new ArrayList<Entry>(reports);
        for (int i = 0; i < reports; i++) {
            entries.add(entry(i, BEGINS.plusSeconds((long) i * LENGTH / reports), 1 + random.nextInt(9), Optional.empty()));
        }
        return entries;
    }

    /** A later figure for a report, known after all others. */
    Entry correction(int number, int report, long amount) {
        return entry(reports + number, BEGINS.plusSeconds((long) report * LENGTH / reports), amount,
                Optional.of(new EntryId("r" + report))).knownAt(end());
    }

    private Report entry(int number, Instant time, long amount, Optional<EntryId> replaces) {
        boolean isRequest = about == Topic.RESPONSE && number % 2 == 0;
        var kind = about == Topic.QUOTA ? "admitted" : isRequest ? "request" : "answer";
        var actor = new Actor(isRequest ? "South" : "North");
        return new Report(new Head(new EntryId("r" + number), SOURCE, time, replaces), new Kind(kind), Optional.of(actor), List.of(),
                about == Topic.QUOTA ? "truck" : "", List.of(),
                about == Topic.QUOTA ? Optional.of(Amount.exactly(amount, "truck")) : Optional.empty(), new Where.Unsaid(), When.at(time, ZONE),
                new Source.Named(SOURCE, SourceClass.AUTHORITY, ""), VERIFIED, new Attribution(Attribution.Degree.ESTABLISHED, List.of()),
                Optional.empty(), "", List.of(), Optional.empty());
    }
}

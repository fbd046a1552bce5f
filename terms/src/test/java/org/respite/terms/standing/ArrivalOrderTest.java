package org.respite.terms.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Entry;
import org.respite.terms.language.Drafts;
import org.respite.terms.tree.Instrument;

/** In whichever order reports, corrections and closing counts reach the record, once all are known the standing is the same. */
class ArrivalOrderTest {

    private static final long SEED = 1124;
    private static final Instant LAST = Log.time("30 23:00");
    private static final Instrument TERMS = Drafts.pause("""
            evidence counts corroborated reports
            count truck as trucks admitted by North, counted by OCHA, cut-off 24:00
            count prisoner as persons released by South""",
            "[aid] North shall admit at least 10 truck each day",
            "[key] South shall release 2 prisoner for every truck admitted, by 24:00",
            "[quiet] North and South shall not attack in bridge, observed by OCHA");

    @Test
    void anyOrderOfArrivalGivesTheSameStanding() {
        var random = new Random(SEED);
        for (int world = 0; world < 60; world++) {
            var entries = entries(random);
            var first = standing(entries);
            Collections.shuffle(entries, random);
            assertThat(standing(entries)).as("seed %d, world %d", SEED, world).isEqualTo(first);
        }
    }

    @Test
    void withoutAnyReportNothingIsBreachedAndNothingKept() {
        for (var day : List.of("24 12:00", "26 00:00", "30 12:00")) {
            var view = Standings.of(TERMS, "pause", List.of(), Ground.UNKNOWN, Log.time(day), LAST).views().getFirst();
            assertThat(view.verdicts()).extracting(Verdict::status)
                    .isNotEmpty().doesNotContain(Status.BREACHED, Status.FULFILLED, Status.CONTESTED);
        }
    }

    private static List<View> standing(List<Entry> entries) {
        var arrived = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            arrived.add(entries.get(i).knownAt(Log.time("29 00:00").plusSeconds(i)));
        }
        return Standings.of(TERMS, "pause", arrived, Ground.UNKNOWN, Log.time("28 07:00"), LAST).views();
    }

    private static List<Entry> entries(Random random) {
        var log = new Log();
        int reports = 5 + random.nextInt(25);
        for (int i = 0; i < reports; i++) {
            var time = "%d %02d:%02d".formatted(24 + random.nextInt(4), random.nextInt(24), random.nextInt(60));
            boolean truck = random.nextBoolean();
            var status = org.respite.model.report.Status.values()[random.nextInt(3)];
            Optional<CountVersion> version = random.nextInt(3) == 0
                    ? Optional.of(new CountVersion(new CountId("count-" + random.nextInt(4)), CountVersion.Stage.RIVAL))
                    : Optional.empty();
            Optional<String> replaces = i > 0 && random.nextInt(4) == 0 ? Optional.of("r" + (i - 1)) : Optional.empty();
            var kind = random.nextInt(6) == 0 ? "attack" : truck ? "admitted" : "release";
            log.report("r" + i, time, time, kind, truck ? "North" : "South", truck ? "truck" : "prisoner", random.nextInt(12), "OCHA",
                    status, replaces, version);
        }
        if (random.nextBoolean()) {
            log.closing("c", "26 09:00", "OCHA", "truck", "25 00:00", "26 00:00", random.nextInt(20));
        }
        return new ArrayList<>(log.entries());
    }
}

package org.respite.terms.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.model.report.Entry;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.StandingEngine;
import org.respite.terms.standing.Standings;
import org.respite.terms.standing.View;
import org.respite.terms.tree.Instrument;

/**
 * Whatever the terms, whatever is on record and in whichever order it arrived: what an engine says that was asked all along is
 * what it says when it hears everything at once, and that is what the slow reference says. More cases, or others:
 * {@code -Drespite.standing.cases=1000000 -Drespite.standing.seed=7}.
 */
class StandingAgainstReferenceTest {

    private static final long SEED = Long.getLong("respite.standing.seed", 2023_11_24L);
    private static final int CASES = Integer.getInteger("respite.standing.cases", 500);
    private static final Ground GROUND = new Ground(RandomRecord.ZONE_OF);

    @Test
    void theEngineTheWholeRecordAtOnceAndTheSlowReferenceAgree() {
        for (int i = 0; i < CASES; i++) {
            var random = new Random(SEED + i);
            var instrument = RandomTerms.of(random);
            var entries = new ArrayList<>(RandomRecord.of(random, instrument, 4 + random.nextInt(28)));
            if (random.nextBoolean()) {
                arriveInAnyOrder(entries, random);
            }
            agree("case " + (SEED + i), instrument, entries, random);
        }
    }

    private static void arriveInAnyOrder(List<Entry> entries, Random random) {
        var times = entries.stream().map(e -> e.head().known()).toList();
        Collections.shuffle(entries, random);
        for (int i = 0; i < entries.size(); i++) {
            entries.set(i, entries.get(i).knownAt(times.get(i)));
        }
    }

    private static void agree(String what, Instrument instrument, List<Entry> entries, Random random) {
        var engine = new StandingEngine(instrument, "pause", GROUND);
        var at = RandomRecord.moment(random, instrument);
        for (int i = 0; i < entries.size(); i++) {
            engine.add(entries.get(i));
            if (random.nextInt(6) == 0 || i == entries.size() - 1) {
                at = random.nextInt(3) == 0 ? RandomRecord.moment(random, instrument) : at;
                var known = entries.get(random.nextInt(8) == 0 ? random.nextInt(i + 1) : i).head().known();
                compare(what, instrument, entries.subList(0, i + 1), engine.standing(at, known), at, known);
            }
        }
    }

    private static void compare(String what, Instrument instrument, List<Entry> entries, Standing standing, Instant at, Instant known) {
        assertThat(standing).as(what).isEqualTo(Standings.of(instrument, "pause", entries, GROUND, at, known));
        var slow = SlowStanding.of(instrument, "pause", entries, RandomRecord.ZONE_OF, at, known);
        for (int i = 0; i < slow.size(); i++) {
            assertThat(lines(standing.views().get(i))).as("%s, reading %s, at %s", what, i, at)
                    .containsExactlyElementsOf(slow.get(i).stream().sorted().toList());
        }
    }

    static List<String> lines(View view) {
        var lines = new ArrayList<String>();
        view.stages().forEach(s -> lines.add(new SlowStages.Run(s.stage(), s.begins(), s.ends(), s.earned()).words()));
        view.verdicts().forEach(v -> lines.add(new SlowVerdict(v.clause(), v.actor(), new SlowWindow("", v.window().from(), v.window().deadline(),
                v.window().until()), v.status(), v.isFinal(), v.tallies(), v.since()).words()));
        view.recourses().forEach(r -> lines.add(new SlowStages.Right(r.line(), r.who(), r.action(), r.from(), r.stands()).words()));
        return lines.stream().sorted().toList();
    }
}

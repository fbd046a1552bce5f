package org.respite.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.report.ReportDraft.PARTY_A;
import static org.respite.model.report.ReportDraft.PARTY_B;
import static org.respite.model.report.ReportDraft.UNRWA;
import static org.respite.model.report.ReportDraft.assessment;
import static org.respite.model.report.ReportDraft.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One evening at Rafah: 13 released, says the carrier, corrects itself, and others have their say. */
class NetRecordTest {

    private static List<String> standing(Entry... entries) {
        return NetRecord.of(List.of(entries)).reports().stream().map(net -> net.report().id().value()).toList();
    }

    private static NetReport only(Entry... entries) {
        var reports = NetRecord.of(List.of(entries)).reports();
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }

    @Test
    void correctionStandsInPlaceOfWhatItCorrects() {
        assertThat(standing(report("r1").build(), report("r2").replacing("r1").build())).containsExactly("r2");
    }

    @Test
    void correctionThatArrivesBeforeWhatItCorrectsStands() {
        assertThat(standing(report("r2").replacing("r1").build(), report("r1").build())).containsExactly("r2");
    }

    @Test
    void ofTwoCorrectionsTheLaterOnRecordStands() {
        var first = report("r1").build();
        var second = report("r2").replacing("r1").build();
        var third = report("r3").replacing("r1").build();
        assertThat(standing(first, second, third)).containsExactly("r3");
        assertThat(standing(first, third, second)).containsExactly("r2");
    }

    @Test
    void nobodyReplacesTheReportOfAnother() {
        var own = report("r1").build();
        var rival = report("r2").filedBy(PARTY_A).replacing("r1").persons(24).build();
        var net = NetRecord.of(List.of(own, rival)).reports();
        assertThat(net).extracting(r -> r.report().id().value()).containsExactly("r1", "r2");
        assertThat(net).extracting(NetReport::alternative).containsExactly("r1", "r1");
    }

    @Test
    void versionsOfOneCountAreAlternatives() {
        var sameDay = report("r1").version("trucks-24", CountVersion.Stage.SAME_DAY).build();
        var rival = report("r2").filedBy(UNRWA).version("trucks-24", CountVersion.Stage.RIVAL).build();
        var reply = report("r3").filedBy(PARTY_B).replacing("r1").build();
        assertThat(NetRecord.of(List.of(sameDay, rival, reply)).reports())
                .extracting(NetReport::alternative)
                .containsOnly("count trucks-24");
    }

    @Test
    void verifiedReportThatOneSideDisputesIsBoth() {
        var net = only(report("r1").build(),
                assessment("a1", UNRWA, "r1", Status.VERIFIED), assessment("a2", PARTY_B, "r1", Status.DISPUTED));
        assertThat(net.tested()).isEqualTo(Status.VERIFIED);
        assertThat(net.disputedBy()).containsExactly(PARTY_B);
    }

    @Test
    void lastWordOfAnAssessorCounts() {
        var net = only(report("r1").build(), assessment("a1", PARTY_B, "r1", Status.DISPUTED),
                assessment("a2", PARTY_B, "r1", Status.CORROBORATED));
        assertThat(net.tested()).isEqualTo(Status.CORROBORATED);
        assertThat(net.isDisputed()).isFalse();
    }

    @Test
    void reportIsTakenBackByWhoFiledItAndByNobodyElse() {
        assertThat(standing(report("r1").build(), assessment("a1", ReportDraft.RED_CROSS, "r1", Status.RETRACTED))).isEmpty();
        var net = only(report("r1").build(), assessment("a1", PARTY_A, "r1", Status.RETRACTED));
        assertThat(net.disputedBy()).containsExactly(PARTY_A);
    }

    @Test
    void retractionThatWasReplacedTakesNothingBack() {
        var retraction = assessment("a1", ReportDraft.RED_CROSS, "r1", Status.RETRACTED);
        var instead = new Assessment(
                new Head(new EntryId("a2"), ReportDraft.RED_CROSS, ReportDraft.MORNING, Optional.of(retraction.id())),
                retraction.subject(), Optional.of(Verification.ALLEGED), Optional.empty(),
                Optional.empty(), "");
        assertThat(standing(report("r1").build(), retraction, instead)).containsExactly("r1");
    }

    @Test
    void reportsThatReplaceEachOtherInACircleHaveTakenAllBack() {
        assertThat(standing(report("r1").replacing("r2").build(), report("r2").replacing("r1").build())).isEmpty();
    }

    /** Random lines of corrections: however they arrive, the same one stands as long as each is corrected once. */
    @Test
    void orderOfArrivalMakesNoDifferenceToALineOfCorrections() {
        long seed = 20231124;
        var random = new Random(seed);
        for (int world = 0; world < 300; world++) {
            int length = 1 + random.nextInt(8);
            var line = new ArrayList<Entry>();
            for (int i = 0; i < length; i++) {
                line.add(i == 0 ? report("r0").build() : report("r" + i).replacing("r" + (i - 1)).build());
            }
            Collections.shuffle(line, random);
            assertThat(standing(line.toArray(Entry[]::new))).as("seed " + seed + ", world " + world)
                    .containsExactly("r" + (length - 1));
        }
    }
}

package org.respite.mediation.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.mediation.proposals.CommonFloor;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
import org.respite.planner.master.KnownColumns;

class PauseSearchTest {

    private static final double APART = 0.02;
    private static final PlannerOptions EXACT = new PlannerOptions(1, 1e-6);

    private static final String MENU = """
            format: respite-pause-question/1
            title: Which pause to ask for
            declared-by: [Party A, Party B]
            days: [1, 2]
            zones:
              - zones: north
                hours: ["08:00-10:00", "08:00-14:00", "06:00-18:00"]
              - zones: south
                hours: ["08:00-12:00"]
            budget:
              zone-hours: 24
            """;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.pause.worlds", 4));
    }

    private Question question(Scenario scenario) throws IOException {
        var file = folder.resolve("question.yaml");
        Files.writeString(file, MENU);
        return ((QuestionReader.Read) QuestionReader.read(scenario, file, QuestionReader.Limits.NONE)).question();
    }

    /**
     * Beside the search, a slow one: every candidate is planned from nothing. What the search leaves out must not be better
     * than a point that asks for no more, by more than what counts; planned anew, a plan may differ by its own gap.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsLeftOutIsHardlyBetterThanAPointThatAsksForNoMore(long seed) throws IOException {
        var question = question(Valley.of(seed));
        var answer = PauseSearch.search(question, EXACT, APART, PlannerControl.SILENT);
        var choice = Menu.of(question);
        assertThat(answer.planned() + answer.excluded().size()).isEqualTo(choice.candidates().size());
        assertThat(answer.open()).isEmpty();
        var all = choice.candidates().stream()
                .map(c -> CheckedPlan.of(c.in(question), EXACT, PlannerControl.SILENT, KnownColumns.NONE))
                .toList();
        var floor = CommonFloor.of(all.stream().map(CheckedPlan::outcome).toList());
        for (int i = 0; i < all.size(); i++) {
            var anew = new Point(choice.candidates().get(i), all.get(i), floor.of(all.get(i).outcome()).orElse(1));
            double gap = Math.max(1e-6, all.get(i).result().plan().claims().gap());
            assertThat(answer.points().stream()
                            .filter(p -> p.candidate().asked().isWithin(anew.candidate().asked())))
                    .as("seed %d, %s", seed, anew.candidate().words())
                    .anyMatch(p -> !anew.isBetterThan(p, APART + 2 * gap));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPlanOfAnExcludedPauseGoesBeyondItsBounds(long seed) throws IOException {
        var question = question(Valley.of(seed));
        var answer = PauseSearch.search(question, EXACT, APART, PlannerControl.SILENT);
        var floor = CommonFloor.of(answer.points().stream().map(p -> p.plan().outcome()).toList());
        for (var excluded : answer.excluded()) {
            var plan = CheckedPlan.of(excluded.candidate().in(question), EXACT, PlannerControl.SILENT, KnownColumns.NONE);
            double reached = floor.of(plan.outcome()).orElse(1);
            assertThat(reached).as("seed %d", seed).isLessThanOrEqualTo(excluded.floorBound() + 1e-6);
            if (reached >= excluded.floorBound() - APART) {
                assertThat(plan.worth()).as("seed %d", seed).isLessThanOrEqualTo(excluded.worthBound() * (1 + 1e-6) + 1e-6);
            }
        }
    }

    @Test
    void everyPointHasAPlanThatTheCheckerAcceptsAndMoreIsReachedForMore() throws IOException {
        var answer = PauseSearch.search(question(Valley.of(1)), EXACT, APART, PlannerControl.SILENT);
        assertThat(answer.points()).isNotEmpty().allMatch(p -> p.plan().isAccepted());
        assertThat(answer.excluded()).isNotEmpty();
        var points = answer.points();
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (points.get(j).candidate().asked().isWithin(points.get(i).candidate().asked())) {
                    assertThat(points.get(i).isBetterThan(points.get(j), APART)).isTrue();
                }
            }
        }
    }

    @Test
    void whoStopsItGetsWhatIsKnownAndHearsHowMuchIsNot() throws IOException {
        var phases = new ArrayList<String>();
        var answer = PauseSearch.search(question(Valley.of(2)), EXACT, APART, new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return phases.stream().map(p -> p.split(":")[0]).distinct().count() > 2;
            }

            @Override
            public void progress(Progress progress) {
                phases.add(progress.phase());
            }
        });
        assertThat(answer.points()).isNotEmpty().allMatch(p -> p.plan().isAccepted());
        assertThat(answer.open()).isNotEmpty();
        assertThat(answer.planned() + answer.excluded().size() + answer.open().size()).isEqualTo(answer.candidates());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() throws IOException {
        var one = PauseSearch.search(question(Valley.of(3)), EXACT, APART, PlannerControl.SILENT);
        var other = PauseSearch.search(question(Valley.of(3)), EXACT, APART, PlannerControl.SILENT);
        assertThat(PauseText.of(question(Valley.of(3)), one)).isEqualTo(PauseText.of(question(Valley.of(3)), other));
        assertThat(plans(one)).isEqualTo(plans(other));
    }

    private static List<Object> plans(PauseAnswer answer) {
        return answer.points().stream().<Object>map(p -> p.plan().result().plan()).toList();
    }
}

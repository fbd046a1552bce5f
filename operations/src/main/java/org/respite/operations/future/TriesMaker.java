package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Fleet;
import org.respite.operations.access.AccessModel;
import org.respite.operations.chance.Luck;

/**
 * Makes the movements of a plan ready, with what is tried where one does not go. Movements that pass an inspection or a
 * crossing are neither asked for again nor diverted: its slots and quotas belong to those that are planned.
 */
final class TriesMaker {

    private final Ground ground;
    private final Duties duties;
    private final Courses courses;
    private final Elsewhere elsewhere;
    private final List<Course> planned;
    /** Index of the first of them. */
    private final int first;

    /** @param known what is being carried out already, by index; absent where nothing is left of it */
    private TriesMaker(Ground ground, List<Optional<Course>> known, List<Movement> added, Outcome granted, AccessModel model) {
        this.ground = ground;
        var movements = new HashMap<Integer, Movement>();
        for (int i = 0; i < known.size(); i++) {
            int index = i;
            known.get(i).ifPresent(course -> movements.put(index, course.movement()));
        }
        for (int i = 0; i < added.size(); i++) {
            movements.put(known.size() + i, added.get(i));
        }
        duties = new Duties(ground, movements);
        courses = new Courses(ground, model, duties);
        first = known.size();
        planned = IntStream.range(0, added.size())
                .mapToObj(i -> courses.course(added.get(i), false, first + i, Courses.about(added.get(i))))
                .toList();
        elsewhere = new Elsewhere(Stream.concat(known.stream().flatMap(Optional::stream), planned.stream()).toList(), granted, model);
    }

    /** Of a plan, in order of their start. */
    static List<Tries> of(Ground ground, Plan plan, Outcome granted, AccessModel model) {
        return more(ground, List.of(), plan.movements(), granted, model);
    }

    /**
     * Of movements that join what is being carried out, in order of their start.
     *
     * @param known by index; absent where nothing is left of it
     */
    static List<Tries> more(
            Ground ground, List<Optional<Course>> known, List<Movement> added, Outcome granted, AccessModel model) {
        var sorted = added.stream()
                .sorted(Comparator.comparing(Movement::start).thenComparing(m -> m.id().value()))
                .toList();
        var maker = new TriesMaker(ground, known, sorted, granted, model);
        return IntStream.range(0, sorted.size()).mapToObj(maker::tries).toList();
    }

    private Tries tries(int number) {
        int index = first + number;
        var course = planned.get(number);
        long lead = course.isAsked() ? notice(course.movement()) : 0;
        return passesGate(course.movement())
                ? new Tries(course, Optional.empty(), List.of(), lead)
                : new Tries(course, diverted(course, index), again(course, index), lead);
    }

    private long notice(Movement movement) {
        var rules = ground.scenario.rules();
        boolean emergency = duties.findFleet(movement).filter(Fleet::emergency).isPresent();
        return (emergency ? rules.emergencyNotice() : rules.standardNotice()).toSeconds();
    }

    private static boolean passesGate(Movement movement) {
        return movement.steps().stream()
                .anyMatch(s -> s instanceof Step.Transfer || s instanceof Step.Exit || s instanceof Step.Inspect);
    }

    private List<Course> again(Course course, int index) {
        var result = new ArrayList<Course>();
        long last = course.start();
        for (int day = course.day() + 1; day < ground.days.size(); day++) {
            var start = nextStart(course, index, ground.days.get(day).from().second());
            if (start.isPresent() && start.getAsLong() > last) {
                last = start.getAsLong();
                result.add(at(course, index, last));
            }
        }
        return result;
    }

    private Optional<Course> diverted(Course course, int index) {
        for (var other : elsewhere.options(course)) {
            long lead = other.notified().isPresent() ? notice(other) : 0;
            var ready = courses.course(other, true, index, course.about());
            var start = nextStart(ready, index, course.start() + lead);
            if (start.isPresent()) {
                return Optional.of(at(ready, index, start.getAsLong()));
            }
        }
        return Optional.empty();
    }

    /** The first start, {@code least} or later, at which all that it needs is open and its vehicles are free. */
    private OptionalLong nextStart(Course course, int index, long least) {
        long length = course.movement().end().second() - course.start();
        long at = least;
        while (at + length <= ground.scenario.calendar().end().second()) {
            long before = at;
            at = duties.freeFrom(course.movement(), index, at, length);
            for (var stage : course.stages()) {
                for (var limit : stage.limits()) {
                    var by = limit.fitting(stage.from(), stage.to() + course.spread(), at - course.start());
                    if (by.isEmpty()) {
                        return OptionalLong.empty();
                    }
                    at = course.start() + by.getAsLong();
                }
            }
            if (at == before) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    private Course at(Course course, int index, long start) {
        var movement = course.movement().later(start - course.start());
        return courses.course(movement, course.diverted(), index, Luck.about(course.about(), start));
    }
}

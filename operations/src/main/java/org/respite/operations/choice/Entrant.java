package org.respite.operations.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.respite.operations.choice.Judged.GivenUp;
import org.respite.operations.future.Lived;

/**
 * A candidate in each future: first those by which one is chosen, then those in which it is judged.
 *
 * @param needs distributed on average where it is judged, by need
 * @param groups persons who arrive on average where one is chosen, then where it is judged, by group
 */
record Entrant(
        Candidate candidate,
        double[] worthTrained,
        double[] worth,
        double[] floorTrained,
        double[] floor,
        List<Double> needs,
        List<Double> groupsTrained,
        List<Double> groups) {

    /** A floor that is lower by less is the same: whole vehicles alone move it by as much. */
    private static final double SAME_FLOOR = 0.01;

    /** The least share of those who arrive by the wish who must arrive of each group. */
    private static final double SAME_PEOPLE = 0.9;

    static Entrant of(Candidate candidate, List<Lived> trained, List<Lived> judged) {
        return new Entrant(candidate, values(trained, Lived::worth), values(judged, Lived::worth),
                values(trained, l -> l.survivalFloor().orElse(1)), values(judged, l -> l.survivalFloor().orElse(1)),
                IntStream.range(0, candidate.granted().needs().size())
                        .mapToObj(i -> mean(values(judged, l -> Arrays.stream(l.met()[i]).sum())))
                        .toList(),
                arrived(candidate, trained), arrived(candidate, judged));
    }

    private static List<Double> arrived(Candidate candidate, List<Lived> lived) {
        return IntStream.range(0, candidate.granted().groups().size())
                .mapToObj(i -> mean(values(lived, l -> Arrays.stream(l.arrived()[i]).sum())))
                .toList();
    }

    /** By which one is chosen. */
    double average() {
        return mean(worthTrained);
    }

    Optional<GivenUp> findGivenUp(Entrant wish) {
        boolean lowerFloor = candidate.floor() < wish.candidate.floor() - SAME_FLOOR
                || mean(floorTrained) < mean(wish.floorTrained) - SAME_FLOOR;
        if (lowerFloor) {
            return Optional.of(GivenUp.SURVIVAL_FLOOR);
        }
        boolean people = IntStream.range(0, groupsTrained.size())
                .anyMatch(i -> groupsTrained.get(i) < SAME_PEOPLE * wish.groupsTrained.get(i));
        return people ? Optional.of(GivenUp.PEOPLE) : Optional.empty();
    }

    private static double[] values(List<Lived> lived, ToDoubleFunction<Lived> value) {
        return lived.stream().mapToDouble(value).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}

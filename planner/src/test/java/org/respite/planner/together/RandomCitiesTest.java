package org.respite.planner.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.planner.PlannerControl;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleProof;

/** Random cities against the whole linear programme. */
class RandomCitiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void peopleAloneCostWhatTheWholeProgrammeSays(long seed) {
        var city = CityWorld.random(seed);
        var net = new ExpandedNetwork(city.network());
        var exits = new Exits(net, city.exits());
        var flow = new EarliestArrival(net, exits).solve(city.crowds(), net.capacity());
        assertThat(PeopleProof.bound(flow, exits, city.crowds(), net.capacity())).isEqualTo(flow.cost());
        double worth = FullProgramme.worth(alone(city));
        assertThat(city.worthOfPeople() - city.worthOfSlot() * flow.cost()).isCloseTo(worth, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBoundHoldsAndThePlanIsNearIt(long seed) {
        var city = CityWorld.random(seed);
        double worth = FullProgramme.worth(city);
        var plan = new Together(city).plan(1e-6, PlannerControl.SILENT);
        assertThat(plan.worth()).isLessThanOrEqualTo(worth + 1e-5);
        assertThat(plan.bound()).isGreaterThanOrEqualTo(worth - 1e-5);
    }

    @ParameterizedTest
    @MethodSource("coupled")
    void trucksAndPeopleOnNarrowRoadsComeToTheBound(long seed) {
        var city = CityWorld.inSmallerUnits(CityWorld.random(seed), 60);
        assertThat(new Together(city).plan(1e-6, PlannerControl.SILENT).gap()).isLessThan(1e-5);
    }

    /** Among them three in which trucks jump between two ways for ever if people's prices alone are told. */
    static LongStream coupled() {
        return LongStream.concat(LongStream.range(0, 60), LongStream.of(168, 204));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wholeTrucksAndPersonsKeepEveryLimitAndStayBelowTheBound(long seed) {
        var city = CityWorld.random(seed);
        var plan = new Together(city).plan(1e-3, PlannerControl.SILENT);
        int[] unitsPerPerson = new int[city.crowds().size()];
        Arrays.setAll(unitsPerPerson, c -> c % 2 + 1);
        var whole = WholePlanner.plan(city, plan, unitsPerPerson);
        assertThat(WholePlanAudit.worth(city, whole, unitsPerPerson)).isCloseTo(whole.worth(), within(1e-6));
        assertThat(whole.worth()).isLessThanOrEqualTo(plan.bound() + 1e-6);
    }

    private static CityProblem alone(CityProblem city) {
        return new CityProblem(
                city.network(), city.exits(), city.crowds(), city.worthOfSlot(),
                new Trucks(List.of(), List.of(), List.of(), 1, 1));
    }
}

package org.respite.operations.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.operations.chance.Luck;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standings;

/**
 * Forecasts an exchange day by day: whether it is in force, trucks, persons released each way. It is given what was agreed and a
 * record that is cut at what was known, and nothing else; docs/decisions/0031-back-test.md says why it is as it is.
 */
public final class Forecaster {

    private static final long BREAKING = Luck.about("forecast", "breaking off");
    private static final long EXTENDING = Luck.about("forecast", "extending");
    private static final long RELEASING = Luck.about("forecast", "releasing");
    private static final long TRUCKS = Luck.about("forecast", "trucks");

    private final Agreed agreed;
    private final ZoneId zone;
    private final Known known;
    private final Observed observed;
    private final Instant begins;
    private final Instant ends;
    private final List<LocalDate> past;
    private final TruckShare trucks;

    private Forecaster(Agreed agreed, Known known) {
        this.agreed = agreed;
        this.known = known;
        zone = agreed.instrument().zone();
        observed = new Observed(known, zone);
        var views = Standings.of(agreed.instrument(), agreed.name(), known.entries(), Ground.UNKNOWN, known.by(), known.by()).views();
        var stages = views.stream().map(v -> v.stages().getFirst()).toList();
        begins = stages.getFirst().begins().orElseThrow();
        ends = stages.stream().flatMap(s -> s.ends().stream()).min(Instant::compareTo).orElseThrow();
        past = firstDay().datesUntil(known.by().atZone(zone).toLocalDate().isBefore(firstDay()) ? firstDay()
                : known.by().atZone(zone).toLocalDate()).toList();
        trucks = new TruckShare(agreed.trucks(), past.stream().flatMap(d -> observed.trucks(d).stream()).toList());
    }

    /**
     * @param days in their order, none of them over by what is known
     * @param draws how many; the same seed gives the same
     */
    public static Forecast forecast(Agreed agreed, Known known, List<LocalDate> days, long seed, int draws) {
        var forecaster = new Forecaster(agreed, known);
        return new Forecast(known.by(), days,
                IntStream.range(0, draws).mapToObj(i -> forecaster.draw(new Luck(seed, i), days)).toList());
    }

    private LocalDate firstDay() {
        return begins.atZone(zone).toLocalDate();
    }

    /** When the truce ends as it stands. */
    public static Instant ends(Agreed agreed, Known known) {
        return new Forecaster(agreed, known).ends;
    }

    private List<Forecast.Course> draw(Luck luck, List<LocalDate> days) {
        double breaks = breaking(luck);
        double lasts = share(luck, EXTENDING, observed.extensions(), observed.hasEnded(known.by()) ? 1 : 0);
        double ratio = ratio(luck);
        var belief = trucks.draw(luck.uniform(TRUCKS));
        var result = new ArrayList<Forecast.Course>();
        boolean inForce = !observed.hasEnded(known.by());
        var end = ends;
        long released = past.stream().mapToLong(this::released).sum();
        for (var day : days) {
            var noon = day.atTime(12, 0).atZone(zone).toInstant();
            if (inForce && !noon.isBefore(end)) {
                inForce = luck.uniform(Luck.about(EXTENDING, day.toEpochDay())) < lasts;
                end = end.plus(Duration.ofDays(1));
            }
            inForce &= luck.uniform(Luck.about(BREAKING, day.toEpochDay())) >= breaks;
            var course = inForce
                    ? inForce(luck, day, belief, ratio * expected(day, released))
                    : new Forecast.Course(false, before(luck, day), 0, 0);
            released += course.persons();
            result.add(course);
        }
        return result;
    }

    private Forecast.Course inForce(Luck luck, LocalDate day, TruckShare.Belief belief, double mean) {
        long persons = poisson(mean, luck.uniform(Luck.about(RELEASING, day.toEpochDay())));
        return new Forecast.Course(true, belief.day(luck, Luck.about(TRUCKS, day.toEpochDay())), persons, persons * agreed.prisoners());
    }

    /** The share of days on which it breaks off, learned from the days on which it held. */
    private double breaking(Luck luck) {
        long held = past.stream().filter(observed::held).count();
        return share(luck, BREAKING, observed.hasEnded(known.by()) ? 1 : 0, held);
    }

    private static double share(Luck luck, long about, double yes, double no) {
        double a = luck.gamma(yes + 0.5, about);
        return a / (a + luck.gamma(no + 0.5, about + 1));
    }

    /** Persons released for each that was to be: what was agreed counts as one day on which it was kept. */
    private double ratio(Luck luck) {
        double weight = expected(firstDay(), 0);
        double of = weight;
        double count = weight;
        long before = 0;
        for (var day : past) {
            var released = observed.released(day, "hostage");
            if (released.isPresent()) {
                of += expected(day, before);
                count += released.get().middle();
                before += released(day);
            }
        }
        return luck.gamma(count, RELEASING) / of;
    }

    /** To be released on a day: what is left of the whole by the days that are left, and on further days the daily number. */
    private double expected(LocalDate day, long before) {
        long left = agreed.days() - (day.toEpochDay() - firstDay().toEpochDay());
        return left > 0 ? Math.max(0, agreed.persons() - before) / (double) left : agreed.personsADay();
    }

    private long released(LocalDate day) {
        return observed.released(day, "hostage").map(c -> Math.round(c.middle())).orElse(0L);
    }

    /** Trucks of a day as they were before: of them the mean alone is known. */
    private long before(Luck luck, LocalDate day) {
        double stays = agreed.trucksBefore() / (1 + agreed.trucksBefore());
        return (long) (Math.log(luck.uniform(Luck.about(TRUCKS, -day.toEpochDay()))) / Math.log(stays));
    }

    private static long poisson(double mean, double uniform) {
        double sum = 0;
        int k = -1;
        while (sum < uniform && k < LogFactorial.most()) {
            k++;
            sum += LogFactorial.poisson(k, mean);
        }
        return Math.max(0, k);
    }
}

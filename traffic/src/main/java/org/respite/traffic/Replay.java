package org.respite.traffic;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a plan in traffic. {@code legs}, {@code arrivals} and the places in {@code delays} tell of single
 * movements: operational, never for the public.
 *
 * @param legs in the plan's order
 * @param arrivals by place and hour
 * @param delays the largest in total first
 * @param members vehicles, and parties of people on their own
 * @param finished those of them that came to their end
 */
public record Replay(
        List<Leg> legs, List<ArrivalHour> arrivals, List<Delay> delays, Closings closings, long members, long finished) {

    public Replay {
        legs = List.copyOf(legs);
        arrivals = List.copyOf(arrivals);
        delays = List.copyOf(delays);
    }

    /** Time on each road, waiting to enter it included. */
    public Agreement travelTimes() {
        return Agreement.of(legs, Leg::travelDifference, Leg::travelAgrees);
    }

    /** Time at which each road is left. */
    public Agreement arrivalTimes() {
        return Agreement.of(legs, Leg::worstLateness, Leg::arrivalAgrees);
    }

    /** Everybody comes through, travel times and arrivals are as planned within the tolerance, and nobody is caught. */
    public boolean agrees() {
        return finished == members
                && travelTimes().isEnough()
                && arrivalTimes().isEnough()
                && closings.isNobodyCaught();
    }

    /** Waiting of all members together, by cause; no place is named. */
    public Map<Delay.Cause, Duration> delayByCause() {
        var sums = new EnumMap<Delay.Cause, Duration>(Delay.Cause.class);
        delays.forEach(d -> sums.merge(d.cause(), d.total(), Duration::plus));
        return sums;
    }
}

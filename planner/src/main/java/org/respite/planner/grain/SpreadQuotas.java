package org.respite.planner.grain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Quota;

/**
 * Quotas for movements that are looked at tick by tick. A movement counts whole for the window in which its first member
 * passes, and its last passes up to {@code spread} later, perhaps in the next window.
 */
record SpreadQuotas(Duration spread) {

    /** Whoever passes in a window, first or last, counts for it. */
    List<Quota> against(List<Quota> quotas) {
        return quotas.stream().map(q -> from(q, q.window().from().minus(spread).second())).toList();
    }

    /**
     * Who passes in the first moments of a window may count for it or for the one before: for a window alone they need
     * not count, for windows that touch they count together.
     */
    List<Quota> inFavour(List<Quota> quotas) {
        var all = new ArrayList<Quota>();
        for (var quota : quotas) {
            var last = quota;
            for (boolean more = true; more; ) {
                long from = quota.window().from().second() <= 0 ? 0 : quota.window().from().plus(spread).second();
                if (from < last.window().to().second()) {
                    all.add(from(last, from));
                }
                more = false;
                for (var next : quotas) {
                    if (follows(last, next)) {
                        last = new Quota(
                                last.crossing(), new Window(last.window().from(), next.window().to()), last.subject(),
                                last.most() + next.most(), last.provenance());
                        more = true;
                        break;
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean follows(Quota quota, Quota next) {
        return next.crossing().equals(quota.crossing())
                && next.subject().equals(quota.subject())
                && next.window().from().equals(quota.window().to());
    }

    private static Quota from(Quota quota, long second) {
        var from = new Moment(Math.max(0, second));
        return new Quota(
                quota.crossing(), new Window(from, quota.window().to()), quota.subject(), quota.most(), quota.provenance());
    }
}

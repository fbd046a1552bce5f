package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Id;

class ReasonsTest {

    private final StripPlan world = StripPlan.small();
    private final Subject subject =
            new Subject(world.scenario(), world.plan(), world.outcome(), Editions.OPERATIONAL);
    private final Reasons reasons = new Reasons(subject);

    private Map<Reason, Double> unmet(String place, String item) {
        return reasons.of(subject.outcome.needs().stream()
                .filter(n -> n.place().equals(new Id.Place(place)) && n.item().equals(new Id.Item(item)))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void fuelForASchoolThatMayNotReceiveFuelIsNotPermitted() {
        assertThat(unmet("School 12", "fuel")).containsOnlyKeys(Reason.NOT_PERMITTED).containsValue(1_200.0);
    }

    @Test
    void foodThatTheCrossingDoesNotLetThroughIsHeldBackByItsQuota() {
        assertThat(unmet("Hilltop", "food")).containsKey(Reason.QUOTA_USED_UP);
    }

    @Test
    void reasonsAddUpToWhatIsMissing() {
        for (var need : subject.outcome.needs()) {
            double missing = need.days().stream().mapToDouble(d -> d.full() - d.met()).sum();
            double explained = reasons.of(need).values().stream().mapToDouble(Double::doubleValue).sum();
            assertThat(explained).isCloseTo(missing, Offset.offset(2.0));
        }
    }
}

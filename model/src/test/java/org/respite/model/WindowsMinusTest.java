package org.respite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/** What is left of open windows when others are taken out. */
class WindowsMinusTest {

    @Test
    void whatIsCutOutOfTheMiddleLeavesTwoWindows() {
        assertThat(open(0, 10).minus(open(4, 6))).isEqualTo(open(0, 4).union(open(6, 10)));
    }

    @Test
    void whatDoesNotMeetLeavesAllAndWhatCoversLeavesNothing() {
        assertThat(open(0, 10).minus(open(10, 20))).isEqualTo(open(0, 10));
        assertThat(open(0, 10).minus(open(-5, 20))).isEqualTo(Windows.NEVER);
        assertThat(Windows.NEVER.minus(open(0, 10))).isEqualTo(Windows.NEVER);
    }

    @Test
    void eachSecondIsLeftExactlyWhenItWasOpenAndNotCut() {
        var random = new Random(7);
        for (int world = 0; world < 300; world++) {
            var one = some(random);
            var two = some(random);
            var rest = one.minus(two);
            LongStream.range(-2, 42).forEach(second -> assertThat(holds(rest, second))
                    .as("%s minus %s at %d", one, two, second)
                    .isEqualTo(holds(one, second) && !holds(two, second)));
        }
    }

    private static Windows some(Random random) {
        var result = Windows.NEVER;
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(39);
            result = result.union(open(from, from + 1 + random.nextInt(40 - from)));
        }
        return result;
    }

    private static boolean holds(Windows windows, long second) {
        return windows.list().stream().anyMatch(w -> w.contains(new Moment(second)));
    }

    private static Windows open(long from, long to) {
        return Windows.of(Window.ofSeconds(from, to));
    }
}

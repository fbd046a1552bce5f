package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Asking a long command to end. */
class StopRequestTest {

    @Test
    void nobodyHasAskedAtFirst() {
        assertThat(new StopRequest().isAsked()).isFalse();
    }

    @Test
    void aPersonMayAsk() {
        var stop = new StopRequest();
        stop.ask();
        assertThat(stop.isAsked()).isTrue();
    }

    @Test
    void aTimeLimitAsksWhenItIsOver() {
        var stop = new StopRequest();
        stop.askAfter(Duration.ofHours(1));
        assertThat(stop.isAsked()).isFalse();
        stop.askAfter(Duration.ZERO);
        assertThat(stop.isAsked()).isTrue();
    }
}

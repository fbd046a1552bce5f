package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The table of ids in memory finds every place and no other, however it grew. */
class IdPrefixesTest {

    @Test
    void everyPlaceIsFoundAgainAndNothingElse() {
        var prefixes = new IdPrefixes();
        new SplittableRandom(7).longs(100_000).forEach(prefixes::add);

        assertThat(prefixes.size()).isEqualTo(100_000);
        var again = new SplittableRandom(7);
        for (long place = 0; place < 100_000; place++) {
            assertThat(prefixes.places(again.nextLong())).containsExactly(place);
        }
        assertThat(new SplittableRandom(8).longs(100_000)).allMatch(prefix -> prefixes.places(prefix).isEmpty());
    }

    @Test
    void aPrefixThatSeveralShareLeadsToAllOfThem() {
        var prefixes = new IdPrefixes();
        for (int i = 0; i < 3000; i++) {
            prefixes.add(i % 1000 == 5 ? -1 : 1024L * i);
        }
        assertThat(prefixes.places(-1)).containsExactlyInAnyOrder(5L, 1005L, 2005L);
        assertThat(prefixes.places(1024)).containsExactly(1L);
        assertThat(prefixes.places(1)).isEmpty();
    }

    @Test
    void theLastThatCameAreForgottenAndTheOthersAreFoundAsBefore() {
        var prefixes = new IdPrefixes();
        var kept = new SplittableRandom(9).longs(3000).map(prefix -> prefix % 5000).toArray();
        var gone = new SplittableRandom(10).longs(3000).map(prefix -> prefix % 5000).toArray();
        LongStream.of(kept).forEach(prefixes::add);
        var before = LongStream.range(-5000, 5000).mapToObj(prefixes::places).toList();
        LongStream.of(gone).forEach(prefixes::add);
        prefixes.forgetFrom(3000);

        assertThat(prefixes.size()).isEqualTo(3000);
        assertThat(LongStream.range(-5000, 5000).mapToObj(prefixes::places).map(Set::copyOf)).isEqualTo(before.stream().map(Set::copyOf).toList());
        prefixes.add(kept[0]);
        assertThat(prefixes.places(kept[0])).contains(0L, 3000L);
    }
}

package org.respite.dossier.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Finds reports that repeat an earlier one. Candidates come from MinHash signatures of runs of four words (Broder, 1997) in
 * bands; each is then compared exactly.
 */
public final class Copies {

    private static final int RUN = 4;
    private static final int HASHES = 64;
    private static final int ROWS = 4;
    private static final double ALIKE = 0.5;
    private static final double HELD = 0.8;
    private static final long[] SEEDS = new SplittableRandom(20231103).longs(HASHES).toArray();

    private Copies() {}

    /** For each text that repeats an earlier one, the position of the earliest such. */
    public static Map<Integer, Integer> of(List<String> texts) {
        var runs = texts.stream().map(Copies::runs).toList();
        var bands = new HashMap<List<Long>, List<Integer>>();
        var copies = new TreeMap<Integer, Integer>();
        for (int i = 0; i < texts.size(); i++) {
            var signature = signature(runs.get(i));
            var candidates = new HashSet<Integer>();
            for (int band = 0; band < HASHES / ROWS && !runs.get(i).isEmpty(); band++) {
                var key = new ArrayList<Long>(List.of((long) band));
                for (int row = 0; row < ROWS; row++) {
                    key.add(signature[band * ROWS + row]);
                }
                var before = bands.computeIfAbsent(key, _ -> new ArrayList<>());
                candidates.addAll(before);
                before.add(i);
            }
            int at = i;
            candidates.stream().sorted().filter(c -> areAlike(runs.get(c), runs.get(at))).findFirst()
                    .ifPresent(c -> copies.put(at, copies.getOrDefault(c, c)));
        }
        return copies;
    }

    private static boolean areAlike(Set<Long> one, Set<Long> other) {
        long both = one.stream().filter(other::contains).count();
        double smaller = Math.min(one.size(), other.size());
        return both / (double) (one.size() + other.size() - both) >= ALIKE || both / smaller >= HELD;
    }

    private static long[] signature(Set<Long> runs) {
        var least = new long[HASHES];
        for (int i = 0; i < HASHES; i++) {
            least[i] = Long.MAX_VALUE;
            for (long run : runs) {
                least[i] = Math.min(least[i], mixed(run ^ SEEDS[i]));
            }
        }
        return least;
    }

    private static Set<Long> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        var runs = new HashSet<Long>();
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 1;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + words[j].hashCode());
            }
            runs.add(hash);
        }
        return runs;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

package org.respite.ledger.tile;

import org.respite.ledger.merkle.TileSource;

/** Where a tile or an entry bundle stands in a log: {@code tile/L/N}, with {@code .p/W} where it is not full (C2SP tlog-tiles). */
public final class TilePath {

    private TilePath() {}

    public static String tile(int level, long index, int width) {
        return "tile/" + level + "/" + number(index) + partial(width);
    }

    public static String entries(long index, int width) {
        return "tile/entries/" + number(index) + partial(width);
    }

    /** Three digits an element, all but the last behind an {@code x}: 1234067 is {@code x001/x234/067}. */
    public static String number(long index) {
        var path = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path = "x%03d/".formatted(rest % 1000) + path;
        }
        return path;
    }

    private static String partial(int width) {
        return width == TileSource.WIDTH ? "" : ".p/" + width;
    }
}

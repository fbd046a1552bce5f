package org.respite.formats.osm.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Positions of the map's nodes by id, in 16 bytes each. Ids that come in rising order, as in extracts, need no sorting. */
final class NodeStore {

    private long[] ids = new long[1 << 12];
    private int[] latitudes = new int[1 << 12];
    private int[] longitudes = new int[1 << 12];
    private int size;
    private boolean isSorted = true;

    void add(long id, int latitude, int longitude) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            latitudes = Arrays.copyOf(latitudes, size * 2);
            longitudes = Arrays.copyOf(longitudes, size * 2);
        }
        isSorted &= size == 0 || ids[size - 1] < id;
        ids[size] = id;
        latitudes[size] = latitude;
        longitudes[size] = longitude;
        size++;
    }

    int size() {
        return size;
    }

    /** Its index; negative where it is not here. All nodes must have been added. */
    int find(long id) {
        if (!isSorted) {
            sort();
        }
        return Arrays.binarySearch(ids, 0, size, id);
    }

    int latitude(int node) {
        return latitudes[node];
    }

    int longitude(int node) {
        return longitudes[node];
    }

    long id(int node) {
        return ids[node];
    }

    private void sort() {
        var order = IntStream.range(0, size).boxed().sorted((a, b) -> Long.compare(ids[a], ids[b])).mapToInt(i -> i).toArray();
        ids = Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
        latitudes = Arrays.stream(order).map(i -> latitudes[i]).toArray();
        longitudes = Arrays.stream(order).map(i -> longitudes[i]).toArray();
        isSorted = true;
    }
}

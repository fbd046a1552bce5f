package org.respite.formats.osm.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of OpenStreetMap, as PBF or XML; which, its first bytes say. It can be read several times. Not supported:
 * packed XML ({@code .osm.bz2}, {@code .osm.gz}), change files, histories.
 */
public record OsmFile(Path path) {

    /** Largest file that is read, in bytes. */
    private static final long LARGEST = 2L << 30;

    /** Most things that a file may hold: a country of Europe has about 500 million. */
    static final long MOST_THINGS = 1_000_000_000L;

    /** A way of OpenStreetMap has at most 2,000 nodes; old ones had more. */
    static final int LONGEST_WAY = 100_000;

    /** Tells {@code handler} all that the file says; throws {@link OsmFileException} where it is broken. */
    public void read(OsmHandler handler) throws IOException {
        long size = Files.size(path);
        if (size > LARGEST) {
            throw OsmFileException.tooLarge((size >> 20) + " MB", "the file is larger than " + (LARGEST >> 30) + " GB");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            switch (first(in)) {
                case 0 -> PbfFile.read(in, handler);
                case '<', 0xEF -> XmlFile.read(in, handler);
                case 'B', 0x1F -> throw OsmFileException.broken("", "this is packed XML; unpack it, or take .osm.pbf");
                default -> throw OsmFileException.broken("", "this is neither PBF nor XML of OpenStreetMap");
            }
        }
    }

    private static int first(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first;
    }
}

package org.respite.formats.osm.file;

import org.respite.formats.ProblemCode;

/** The file cannot be read, or must not be believed. */
@SuppressWarnings("serial") // never serialised
public final class OsmFileException extends RuntimeException {

    private final ProblemCode code;
    private final String found;
    private final String nextStep;

    private OsmFileException(ProblemCode code, String found, String message, String nextStep) {
        super(message);
        this.code = code;
        this.found = found;
        this.nextStep = nextStep;
    }

    static OsmFileException broken(String found, String message) {
        return new OsmFileException(ProblemCode.BROKEN_OSM, found, message, "Fetch the extract again, or cut it again with osmium");
    }

    static OsmFileException foreign(String found, String message) {
        return new OsmFileException(ProblemCode.BROKEN_OSM, found, message,
                "Convert it: osmium cat FILE -o FILE.osm.pbf -f pbf,pbf_compression=zlib");
    }

    static OsmFileException tooLarge(String found, String message) {
        return new OsmFileException(ProblemCode.TOO_LARGE, found, message, "Cut out the area first: osmium extract --bbox …");
    }

    public ProblemCode code() {
        return code;
    }

    public String found() {
        return found;
    }

    public String nextStep() {
        return nextStep;
    }
}

package org.respite.model.scenario;

import java.util.List;

/**
 * Where the figures of a row come from.
 *
 * @param source in words; may be blank
 * @param asOf the time the figures speak of, as the source gives it; may be blank
 * @param estimate what in the row is an estimate: blank for nothing, "all", or the columns, separated by semicolons
 * @param beliefs numbers of the row that were taken from figures
 */
public record Provenance(String source, String asOf, String estimate, List<Belief> beliefs) {

    public static final Provenance UNKNOWN = new Provenance("", "", "");

    public Provenance {
        beliefs = List.copyOf(beliefs);
    }

    /** Of a row whose numbers are its own. */
    public Provenance(String source, String asOf, String estimate) {
        this(source, asOf, estimate, List.of());
    }

    public boolean isEstimate() {
        return !estimate.isBlank();
    }
}

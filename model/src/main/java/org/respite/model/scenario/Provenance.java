package org.respite.model.scenario;

/**
 * Where the figures of a row come from.
 *
 * @param source in words; may be blank
 * @param asOf the time the figures speak of, as the source gives it; may be blank
 * @param estimate what in the row is an estimate: blank for nothing, "all", or the columns, separated by semicolons
 */
public record Provenance(String source, String asOf, String estimate) {

    public static final Provenance UNKNOWN = new Provenance("", "", "");

    public boolean isEstimate() {
        return !estimate.isBlank();
    }
}

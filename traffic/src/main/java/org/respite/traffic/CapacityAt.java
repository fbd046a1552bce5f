package org.respite.traffic;

/** Where a road's capacity holds. */
public enum CapacityAt {
    /** As scenarios define it: so much may enter in an hour. */
    ENTRY,
    /**
     * So much may also leave in an hour. Where fast and slow modes entered one after the other and come to the end
     * together, that is less than may have entered.
     */
    BOTH_ENDS
}

package org.respite.model.report;

/** How far a report has been tested. It says nothing about who did what is reported: that is {@link Attribution}. */
public enum Status {
    /** Somebody says so. */
    ALLEGED,
    /** A second, independent source says so. */
    CORROBORATED,
    /** Tested by a named body by a named method, and found to be so. */
    VERIFIED,
    /** A named actor says that it is not so. */
    DISPUTED,
    /** Taken back by who said it. */
    RETRACTED
}

package org.respite.formats.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the report, or its summary alone, is written in. */
public enum Language {
    EN(true, false),
    AR(true, true),
    FR(false, false),
    HE(false, true);

    private final boolean hasReport;
    private final boolean isFromTheRight;

    Language(boolean hasReport, boolean isFromTheRight) {
        this.hasReport = hasReport;
        this.isFromTheRight = isFromTheRight;
    }

    /** Its code in ISO 639-1. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the whole report is written in it; the summary is in all. */
    public boolean hasReport() {
        return hasReport;
    }

    /** Whether its readers begin on the right. */
    public boolean isFromTheRight() {
        return isFromTheRight;
    }

    public static Optional<Language> findByCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    @Override
    public String toString() {
        return code();
    }
}

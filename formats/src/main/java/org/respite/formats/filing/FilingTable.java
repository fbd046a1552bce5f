package org.respite.formats.filing;

import static org.respite.formats.table.Column.column;
import static org.respite.formats.table.Column.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;

/** The tables from which entries are read, each named as its sheet in a workbook or its CSV file. */
public enum FilingTable {
    REPORTS("What happened, as a source says: a row is a report",
            Columns.KIND, Columns.ACTOR, Columns.TOWARD, Columns.WHAT, Columns.CATEGORIES, Columns.LOW, Columns.BEST,
            Columns.HIGH, Columns.UNIT, Columns.PLACE, Columns.ZONE, Columns.FROM, Columns.TO, Columns.TIME_ZONE,
            Columns.SOURCE, Columns.SOURCE_CLASS, Columns.REFERENCE, Columns.PROTECTED, Columns.STATUS, Columns.STATUS_BY,
            Columns.METHOD, Columns.DEGREE, Columns.DEGREE_BY, Columns.COUNT, Columns.STAGE, Columns.NOTE),
    ASSESSMENTS("What others say about reports: is it so, and who did it",
            Columns.SUBJECT, Columns.STATUS, Columns.STATUS_BY, Columns.METHOD, Columns.DEGREE, Columns.DEGREE_BY,
            Columns.ACTOR, Columns.NOTE),
    COVERAGE("Who watched which places, when, and for what",
            Columns.OBSERVER, Columns.PLACES, Columns.ZONES, Columns.FROM, Columns.TO, Columns.TIME_ZONE,
            Columns.WATCHED_FOR, Columns.COMPLETE, Columns.NOTE),
    CLOSING_COUNTS("Windows for which the authority that counts will count no more",
            Columns.AUTHORITY, Columns.KIND, Columns.WHAT, Columns.PLACE, Columns.ZONE, Columns.FROM, Columns.TO,
            Columns.TIME_ZONE, Columns.COUNT, Columns.LOW, Columns.BEST, Columns.HIGH, Columns.UNIT, Columns.NOTE),
    NOTICES("What one actor tells others with effect under the terms",
            Columns.ACT, Columns.BY, Columns.RECIPIENTS, Columns.INSTRUMENT, Columns.CLAUSE, Columns.STAGE_OF_TERMS,
            Columns.ABOUT_ENTRY, Columns.FROM_IF_ANY, Columns.TO, Columns.TIME_ZONE, Columns.WORDS),
    DECISIONS("What a body decided",
            Columns.BY, Columns.OUTCOME, Columns.INSTRUMENT, Columns.CLAUSE, Columns.STAGE_OF_TERMS,
            Columns.ABOUT_ENTRY, Columns.FROM_IF_ANY, Columns.TO, Columns.TIME_ZONE, Columns.WORDS);

    private final String purpose;
    private final List<Column> columns;

    FilingTable(String purpose, Column... own) {
        this.purpose = purpose;
        var all = new ArrayList<>(List.of(Columns.ID));
        all.addAll(List.of(own));
        all.addAll(List.of(Columns.FILED_BY, Columns.KNOWN, Columns.REPLACES));
        this.columns = List.copyOf(all);
    }

    /** As the sheet is called, and the CSV file without its ending. */
    public String sheet() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String purpose() {
        return purpose;
    }

    public List<Column> columns() {
        return columns;
    }

    /** @param file to be named in problems */
    Layout layout(String file) {
        return new Layout(file, false, columns);
    }

    /** The table of this name, blanks and capital letters aside. */
    static Optional<FilingTable> find(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values()).filter(table -> table.sheet().equals(wanted)).findFirst();
    }

    /** Every column; docs/reference/report-tables.md says what they mean. */
    public static final class Columns {
        static final Column ID = required("id", "#meta+id");
        static final Column KIND = required("kind", "#event+type");
        static final Column ACTOR = column("actor", "#org+actor");
        static final Column TOWARD = column("toward", "#org+toward");
        static final Column WHAT = column("what", "#item+name");
        static final Column CATEGORIES = column("categories", "#item+category");
        static final Column LOW = column("low", "#value+low");
        static final Column BEST = column("best", "#value+best");
        static final Column HIGH = column("high", "#value+high");
        static final Column UNIT = column("unit", "#value+unit");
        static final Column PLACE = column("place", "#loc+code");
        static final Column ZONE = column("zone", "#loc+zone");
        static final Column PLACES = column("places", "#loc+code+list");
        static final Column ZONES = column("zones", "#loc+zone+list");
        static final Column FROM = required("from", "#date+start");
        static final Column FROM_IF_ANY = column("from", "#date+start");
        static final Column TO = column("to", "#date+end");
        static final Column TIME_ZONE = column("time zone", "#date+zone");
        static final Column SOURCE = column("source", "#meta+source");
        static final Column SOURCE_CLASS = required("source class", "#meta+source+class");
        static final Column REFERENCE = column("reference", "#meta+reference");
        static final Column PROTECTED = column("protected", "#meta+protected");
        static final Column STATUS = column("status", "#status");
        static final Column STATUS_BY = column("status by", "#status+org");
        static final Column METHOD = column("method", "#status+method");
        static final Column DEGREE = column("attribution", "#status+attribution");
        static final Column DEGREE_BY = column("attributed by", "#status+attribution+org");
        static final Column COUNT = column("count", "#meta+count");
        static final Column STAGE = column("stage", "#meta+count+stage");
        static final Column NOTE = column("note", "#description");
        static final Column SUBJECT = required("report", "#meta+id+report");
        static final Column OBSERVER = required("observer", "#org+observer");
        static final Column WATCHED_FOR = required("watched for", "#event+type+list");
        static final Column COMPLETE = required("complete", "#status+complete");
        static final Column AUTHORITY = required("authority", "#org+authority");
        static final Column ACT = required("act", "#event+act");
        static final Column BY = required("by", "#org+by");
        static final Column RECIPIENTS = column("recipients", "#org+recipient");
        static final Column INSTRUMENT = column("instrument", "#meta+instrument");
        static final Column CLAUSE = column("clause", "#meta+instrument+clause");
        static final Column STAGE_OF_TERMS = column("stage", "#meta+instrument+stage");
        static final Column ABOUT_ENTRY = column("about", "#meta+id+about");
        static final Column OUTCOME = required("outcome", "#status+outcome");
        static final Column WORDS = column("words", "#description");
        static final Column FILED_BY = column("filed by", "#org+filed");
        static final Column KNOWN = column("known", "#date+known");
        static final Column REPLACES = column("replaces", "#meta+id+replaces");

        private Columns() {}
    }
}

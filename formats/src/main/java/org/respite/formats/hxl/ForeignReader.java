package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.respite.formats.hxl.ForeignHead.Field;

/** Decides what of one foreign table is taken. */
final class ForeignReader {

    private static final Set<String> PERSONAL = Set.of("contact", "email", "phone", "mobile", "passport", "dob");
    private static final Set<String> PERSONS = Set.of("contact", "beneficiary", "respondee", "affected");

    private ForeignReader() {}

    /** What is taken; what may tell who a person is, nobody further in gets to see. */
    static Taken read(ForeignHead head, String name) {
        var taken = new Taken(head);
        head.fields().stream().filter(ForeignReader::isPersonal)
                .forEach(f -> taken.leave(f, "it may tell who a person is; nothing of it is copied"));
        var seen = head.without(ForeignReader::isPersonal);
        var direct = DirectMatch.find(seen);
        direct.ifPresent(match -> match.take(seen, name, taken));
        if (direct.isEmpty()) {
            DerivedRows.take(seen, name, taken);
        }
        for (var field : head.fields()) {
            taken.leave(field, why(field));
        }
        return taken;
    }

    /** The report on a table that gave nothing. */
    static ImportReport.Source nothing(ForeignTable table, String why) {
        return new ImportReport.Source(table.name(), 0, why, table.remarks(), List.of());
    }

    static ImportReport.Source report(ForeignTable table, ForeignHead head, Taken taken) {
        return new ImportReport.Source(table.name(), head.rows().size(), head.words(), table.remarks(), taken.fates());
    }

    /** Tables with a head; where one sheet of a workbook has hashtags, the sheets without them are passed over. */
    static List<ForeignTable> withHeads(List<ForeignTable> tables, List<ImportReport.Source> passedOver) {
        boolean tagged = tables.stream().anyMatch(t -> ForeignHead.find(t.grid()).filter(ForeignHead::isTagged).isPresent());
        var result = new ArrayList<ForeignTable>();
        for (var table : tables) {
            var head = ForeignHead.find(table.grid());
            if (head.isEmpty()) {
                passedOver.add(nothing(table, "passed over: no hashtags, and no column has a name that says what it holds"));
            } else if (tagged && !head.get().isTagged()) {
                passedOver.add(nothing(table, "passed over: it has no hashtags, and another sheet has"));
            } else {
                result.add(table);
            }
        }
        return result;
    }

    /** By hashtag or by name; the names of whole groups are not those of persons. */
    private static boolean isPersonal(Field field) {
        boolean ofPersons = PERSONS.stream().anyMatch(field::is) && field.has("name") && !field.has("group");
        boolean named = TagGuess.ofName(field.header()).filter(tag -> tag.name().equals("contact")).isPresent();
        return field.is("contact") || PERSONAL.stream().anyMatch(field::has) || ofPersons || named;
    }

    private static String why(Field field) {
        if (field.tag().isEmpty()) {
            return "it has no hashtag, and its name does not say what it holds";
        }
        if (field.is("org")) {
            return "no table of a scenario says who works where";
        }
        if (field.is("sector") || field.is("subsector") || field.is("activity")) {
            return "a scenario plans goods and people, not sectors";
        }
        if (field.is("country") || field.is("region") || field.tag().orElseThrow().name().startsWith("adm")) {
            return "coarser than the places that were taken, or another place than theirs";
        }
        return "no table of a scenario asks for it";
    }
}

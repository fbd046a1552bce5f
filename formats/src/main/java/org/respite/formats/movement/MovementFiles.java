package org.respite.formats.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.respite.formats.OutputFile;
import org.respite.formats.report.Edition;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/** The files about single movements. The public edition has none: a plan tells of what is still to come. */
public final class MovementFiles {

    /** Where the sheets go, below the folder of the plan. */
    public static final String SHEETS = "notifications";

    private MovementFiles() {}

    /**
     * @param planDigest SHA-256 of the plan file
     * @param sheets whether a sheet is made for each convoy that must be notified
     */
    public static List<OutputFile> of(Scenario scenario, Plan plan, Edition edition, String planDigest, boolean sheets) {
        return switch (edition) {
            case Edition.Operational operational ->
                files(MovementSet.operational(scenario, plan, operational, planDigest), sheets);
            case Edition.Party party -> files(MovementSet.of(scenario, plan, party, planDigest), sheets);
            case Edition.Public _ -> List.of();
        };
    }

    private static List<OutputFile> files(MovementSet set, boolean sheets) {
        var files = new ArrayList<OutputFile>();
        files.add(new OutputFile("movements.xlsx", MovementsBook.of(set)));
        files.add(new OutputFile("movements.geojson", MovementsMap.of(set)));
        if (sheets) {
            var taken = new HashSet<String>();
            var told = set.notices().stream().filter(n -> n.isConvoy() && n.notified().isPresent()).toList();
            var sheetFiles = told.parallelStream().map(n -> NoticeSheets.of(set, n)).toList();
            for (int i = 0; i < told.size(); i++) {
                files.add(new OutputFile(SHEETS + "/" + name(told.get(i).reference(), taken) + ".pdf", sheetFiles.get(i)));
            }
        }
        return files;
    }

    /**
     * A reference comes from a plan file: it must not lead out of the folder, nor name another's sheet, also where
     * capitals make no difference to names of files.
     */
    private static String name(String reference, Set<String> taken) {
        var safe = reference.replaceAll("[^\\p{L}\\p{N}_-]", "-");
        var name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + "-" + i;
        }
        return name;
    }
}

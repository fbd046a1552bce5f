package org.respite.formats.source;

import java.util.List;
import java.util.Optional;
import org.respite.formats.Problems;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.table.Grid;
import org.respite.formats.yaml.YamlMap;

/**
 * Where the parts of a scenario lie: in a folder of files, or in the sheets of a workbook. Parts are asked for by the
 * names that they have in a folder; who reads them need not know where they come from.
 */
public interface ScenarioSource {

    /** The settings; empty, with a problem, where they cannot be read. */
    Optional<YamlMap> findSettings(Problems problems);

    boolean hasTable(String file);

    /** The cells of a table that is there; empty, with a problem, where it cannot be read. */
    Optional<Grid> findTable(String file, Problems problems);

    /** Outlines or courses; none where there are none or, with a problem, where they cannot be read. */
    List<GeoFile.Feature> features(Drawing drawing, Problems problems);

    boolean hasChanges(String file);

    /** Changes that are there; empty, with a problem, where they cannot be read. */
    Optional<YamlMap> findChanges(String file, Problems problems);

    /** A text about the scenario, with the parts called as the person who made it sees them. */
    String inItsWords(String text);
}

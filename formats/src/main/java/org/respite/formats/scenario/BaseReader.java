package org.respite.formats.scenario;

import java.util.List;
import java.util.Optional;
import org.respite.formats.Problems;
import org.respite.formats.geo.Boundaries;
import org.respite.formats.geo.Drawing;
import org.respite.formats.source.ScenarioSource;
import org.respite.formats.yaml.Settings;
import org.respite.model.scenario.Network;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Supply;

/** Reads the tables and outlines of one source into a scenario without modifications. */
public final class BaseReader {

    private BaseReader() {}

    /** The scenario; empty where any error was found, in this source or before. All of it is read in any case. */
    public static Optional<Scenario> read(
            ScenarioSource source, String name, String title, Settings settings, Problems problems) {
        var in = Input.read(source, settings.clock(), problems);
        var placesReader = new PlacesReader(in, source.features(Drawing.ZONES, problems));
        var zones = placesReader.zones();
        var places = placesReader.places();
        var roads = new RoadsReader(in, places, zones).roads(source.features(Drawing.ROADS, problems));
        var crossingsReader = new CrossingsReader(in, places);
        var inspections = crossingsReader.inspections();
        var crossings = crossingsReader.crossings();
        var permissions = new PermissionsReader(in).read();
        var supplyReader = new SupplyReader(in);
        var supply = new Supply(
                supplyReader.items(),
                supplyReader.needs(),
                supplyReader.stocks(),
                new FleetsReader(in).fleets(),
                new QuotasReader(in, supplyReader, settings.calendar()).quotas());
        var people = new PeopleReader(in).read();
        var evidence = new EvidenceReader(in).read(settings.notes());
        var boundaries = Boundaries.of(source.features(Drawing.BOUNDARIES, problems), Drawing.BOUNDARIES.file(), problems);
        if (problems.hasErrors() || settings.calendar().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(name, title, settings.calendar().get(), settings.rules(), settings.worth(),
                new Network(places, roads, zones, crossings, inspections, settings.modes()), permissions, supply, people,
                evidence, boundaries, List.of()));
    }
}

package org.respite.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.osm.OsmImport;
import org.respite.formats.osm.OsmOptions;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the roads of a map into a scenario. */
@Command(
        name = "osm",
        description = "Makes the roads of a scenario from a map of OpenStreetMap (.osm.pbf or .osm), and says what was dropped and"
                + " guessed.",
        mixinStandardHelpOptions = true)
final class ImportOsmCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The map, as .osm.pbf or .osm.")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of the scenario; begun where it is not there.")
    private Path folder;

    @Option(names = "--area", paramLabel = "BOX|FILE",
            description = "West,south,east,north in degrees, or a GeoJSON file with a polygon; all of the map where it is not given.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--places", paramLabel = "FILE",
            description = "Places that the roads lead to: a table like places.csv, or GeoJSON points. May be given several times.")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--overlay", paramLabel = "FILE",
            description = "Damage and closures as GeoJSON; becomes a modification. May be given several times, in order.")
    private List<Path> overlays = new ArrayList<>();

    @Option(names = "--down-to", paramLabel = "CLASS", defaultValue = "steps",
            description = "The lowest class of road that is taken, such as tertiary or service; all where it is not given.")
    private String least;

    @Option(names = "--snap-metres", paramLabel = "M", defaultValue = "" + OsmOptions.FARTHEST,
            description = "Most metres from a place to the nearest road; ${DEFAULT-VALUE} where it is not given.")
    private double farthest;

    @Option(names = "--truck-tonnes", paramLabel = "T", description = "Gross weight of the trucks; 26 where it is not given.")
    private double tonnes = Vehicle.TRUCK.tonnes();

    @Option(names = "--truck-height", paramLabel = "M", description = "Height of the trucks in metres; 4 where it is not given.")
    private double height = Vehicle.TRUCK.height();

    ImportOsmCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var lowest = RoadClass.named(least).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "--down-to: “" + least + "” is no class of roads, such as primary, tertiary, residential, service"));
        if (!(farthest > 0) || farthest > 100_000 || !(tonnes > 0) || !(height > 0)) {
            throw new ParameterException(spec.commandLine(), "metres and tonnes are above 0, and no place is snapped over 100 km");
        }
        var truck = new Vehicle(tonnes, Vehicle.TRUCK.axle(), height, Vehicle.TRUCK.width(), Vehicle.TRUCK.length());
        var zone = ZoneId.systemDefault();
        var options = new OsmOptions(area, places, overlays, lowest, farthest, truck);
        return switch (OsmImport.run(file, folder, options, LocalDate.now(zone), zone)) {
            case OsmImport.Done(var report) -> {
                terminal.data(output.json ? OsmReportText.json(report, folder) : folder.toString());
                if (!output.quiet && !output.json) {
                    OsmReportText.words(report, folder).forEach(terminal::say);
                }
                yield Answer.DONE.exitCode();
            }
            case OsmImport.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}

package org.respite.formats.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Boundary;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;

/**
 * Where the report says that something happens: at each place in an exact edition, otherwise in the administrative
 * area around it. A place that no outline holds is "elsewhere", a site without a name.
 *
 * @param names of the sites, in the scenario's order
 * @param boundaries position of the site's outline in the scenario's list, or −1
 */
record Sites(List<String> names, List<Integer> boundaries, Map<Id.Place, Integer> siteOfPlace) {

    Sites {
        names = List.copyOf(names);
        boundaries = List.copyOf(boundaries);
        siteOfPlace = Map.copyOf(siteOfPlace);
    }

    static Sites of(Scenario scenario, Edition edition) {
        return edition.isExact() ? places(scenario) : areas(scenario);
    }

    /** Position of the place's site, or −1 for an unknown place. */
    int site(Id.Place place) {
        return siteOfPlace.getOrDefault(place, -1);
    }

    /** Position of the site without a name, or −1 where every place has one. */
    int elsewhere() {
        return names.lastIndexOf("");
    }

    private static Sites places(Scenario scenario) {
        var names = new ArrayList<String>();
        var boundaries = new ArrayList<Integer>();
        var sites = new HashMap<Id.Place, Integer>();
        for (var place : scenario.network().places()) {
            sites.putIfAbsent(place.id(), names.size());
            names.add(place.name());
            boundaries.add(boundaryOf(place, scenario.boundaries()));
        }
        return new Sites(names, boundaries, sites);
    }

    private static Sites areas(Scenario scenario) {
        var names = new ArrayList<String>();
        var boundaries = new ArrayList<Integer>();
        for (int i = 0; i < scenario.boundaries().size(); i++) {
            names.add(scenario.boundaries().get(i).name());
            boundaries.add(i);
        }
        names.add("");
        boundaries.add(-1);
        int elsewhere = names.size() - 1;
        var sites = new HashMap<Id.Place, Integer>();
        for (var place : scenario.network().places()) {
            int boundary = boundaryOf(place, scenario.boundaries());
            sites.putIfAbsent(place.id(), boundary < 0 ? elsewhere : boundary);
        }
        return new Sites(names, boundaries, sites);
    }

    /** The outline that the place's P-code names or lies below; without one, the outline that holds its point. */
    private static int boundaryOf(Place place, List<Boundary> boundaries) {
        var code = place.administrativeCode().orElse("");
        return boundaries.stream()
                .filter(b -> !b.code().isBlank() && code.startsWith(b.code()))
                .max(Comparator.comparingInt(b -> b.code().length()))
                .or(() -> boundaries.stream().filter(b -> holds(b, place.location())).findFirst())
                .map(boundaries::indexOf)
                .orElse(-1);
    }

    /** Even-odd rule over all rings, so that a hole is outside. */
    private static boolean holds(Boundary boundary, GeoPoint point) {
        boolean inside = false;
        for (var ring : boundary.rings()) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                var a = ring.get(i);
                var b = ring.get(j);
                boolean crosses = a.latitude() > point.latitude() != b.latitude() > point.latitude();
                if (crosses && point.longitude() < longitudeAt(a, b, point.latitude())) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static double longitudeAt(GeoPoint a, GeoPoint b, double latitude) {
        double share = (latitude - a.latitude()) / (b.latitude() - a.latitude());
        return a.longitude() + share * (b.longitude() - a.longitude());
    }
}

package org.respite.benchmarks.scenario;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.TogetherInstance;

/** Groups who leave, exit lists, patients and hand-overs of the city. */
final class CityPeople {

    /** Groups of an instance of which so many share a vehicle go on foot here: most have no bus of their own. */
    private static final double MANY_IN_A_VEHICLE = 8;

    private static final String BASIS = "asked one by one at departure";
    private static final String RETURN = "return whenever the way is safe";

    private final CityNames city;
    private final TogetherInstance instance;

    CityPeople(CityNames city) {
        this.city = city;
        this.instance = city.instance();
    }

    void write(Map<String, String> files) {
        files.put("groups.csv", groups());
        files.put("handovers.csv", handOvers());
    }

    private String groups() {
        var sheet = new Sheet("group", "name", "home", "purpose", "persons", "share low", "share expected", "share high", "family size",
                "modes", "destinations", "exits", "weight", "basis", "return terms", "source");
        var shelters = instance.common().exits().stream().map(CityNames::place).collect(Collectors.joining(";"));
        double low = city.going() * 0.7;
        double high = Math.min(1, city.going() * 1.2);
        for (int o = 0; o < instance.common().origins().size(); o++) {
            var origin = instance.common().origins().get(o);
            for (int g = 0; g < instance.groups().size(); g++) {
                var kind = instance.groups().get(g);
                var mode = kind.personsPerVehicle() > MANY_IN_A_VEHICLE ? "foot" : "car";
                long persons = Math.round(origin.persons() * kind.share());
                if (persons > 0 && !instance.common().exits().contains(origin.place())) {
                    sheet.row("g" + o + "-" + g, "Those of place " + origin.place() + " by " + mode, CityNames.place(origin.place()), "leave",
                            persons, low, city.going(), high, 5, mode, shelters, "", kind.weight(), BASIS, RETURN, CityGround.SOURCE);
                }
            }
        }
        var homes = instance.common().origins().stream()
                .filter(o -> !instance.common().exits().contains(o.place()))
                .sorted(Comparator.comparingDouble(Origin::persons).reversed())
                .limit(instance.crossings().size())
                .toList();
        for (int c = 0; c < homes.size(); c++) {
            var home = CityNames.place(homes.get(c).place());
            sheet.row("exit-list-" + c, "Foreign nationals on list " + c, home, "leave", 1000, 0.8, 1, 1, 4, "bus", "",
                    CityNames.crossing(c), 2, BASIS, RETURN, CityGround.SOURCE);
        }
        if (!homes.isEmpty()) {
            sheet.row("patients", "Patients", CityNames.place(homes.getFirst().place()), "leave", 60, 1, 1, 1, 2, "ambulance", "",
                    CityNames.crossing(0), 20, BASIS, RETURN, CityGround.SOURCE);
        }
        return sheet.text();
    }

    /** One a day, from the carrier's base to the first crossing. */
    private String handOvers() {
        var sheet = new Sheet("handover", "category", "persons", "received at", "delivered at", "carrier", "from", "to", "mandatory",
                "source");
        for (int day = 0; day < city.days(); day++) {
            if (!city.on(day, 18).isAfter(city.end())) {
                sheet.row("release-" + day, "persons released", 13, CityNames.base(0), CityNames.place(instance.crossings().getFirst().place()),
                        "carrier", city.on(day, 8), city.on(day, 18), "no", CityGround.SOURCE);
            }
        }
        return sheet.text();
    }
}

package org.respite.benchmarks.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.respite.benchmarks.instance.TogetherInstance;

/** Items, stocks, fleets, needs and quotas of the city. */
final class CitySupply {

    /** Of a crossing's trucks, those that stay outside and bring goods to the border. */
    private static final double OUTSIDE_SHARE = 0.3;

    private static final double BUSES_A_TRUCK = 0.1;

    private final CityNames city;
    private final TogetherInstance instance;

    CitySupply(CityNames city) {
        this.city = city;
        this.instance = city.instance();
    }

    void write(Map<String, String> files) {
        files.put("items.csv", items());
        files.put("stocks.csv", stocks());
        files.put("fleets.csv", fleets());
        files.put("needs.csv", needs());
        files.put("quotas.csv", quotas());
    }

    private String items() {
        var sheet = new Sheet("item", "name", "unit", "kg per unit", "litres per unit", "restricted class", "source");
        for (int i = 0; i < instance.items().size(); i++) {
            sheet.row(CityNames.item(i), "Item " + i, "kg", 1, 1 + i % 3, i == 0 ? "fuel" : "", CityGround.SOURCE);
        }
        return sheet.text();
    }

    private String stocks() {
        var sheet = new Sheet("stock", "place", "item", "unit", "quantity", "owner", "shared with", "source");
        for (int s = 0; s < instance.stocks().size(); s++) {
            var stock = instance.stocks().get(s);
            sheet.row("stock-" + s, CityNames.staging(stock.crossing()), CityNames.item(stock.item()), "kg",
                    Math.round(stock.tonnes() * 1000), "agency-" + stock.crossing(), "all", CityGround.SOURCE);
        }
        return sheet.text();
    }

    private String fleets() {
        var sheet = new Sheet("fleet", "name", "owner", "mode", "base", "vehicles", "payload kg", "volume m3", "seats", "range km",
                "crew hours", "turnaround minutes", "loading minutes", "unloading minutes", "items", "shared with", "carries groups",
                "emergency", "largest convoy", "escort", "source");
        for (int c = 0; c < instance.crossings().size(); c++) {
            var crossing = instance.crossings().get(c);
            long outside = Math.round(OUTSIDE_SHARE * crossing.trucks());
            long inside = Math.round(crossing.trucks()) - outside;
            long buses = Math.max(2, Math.round(BUSES_A_TRUCK * crossing.trucks()));
            var owner = "agency-" + c;
            long payload = Math.round(instance.truckTonnes() * 1000);
            sheet.row("outside-trucks-" + c, "Trucks to crossing " + c, owner, "truck", CityNames.staging(c), outside, payload, 40, 0, 600,
                    12, 60, 30, 30, "all", "all", "no", "no", 10, "", CityGround.SOURCE);
            sheet.row("trucks-" + c, "Trucks of agency " + c, owner, "truck", CityNames.base(c), inside, payload, 40, 0, 600,
                    12, 60, 30, 30, "all", "all", "no", "no", 10, "monitors", CityGround.SOURCE);
            sheet.row("buses-" + c, "Buses of agency " + c, owner, "bus", CityNames.base(c), buses, 2000, 10, 50, 400,
                    12, 60, 15, 15, "", "all", "yes", c % 2 == 0 ? "no" : "yes", 10, "monitors", CityGround.SOURCE);
        }
        sheet.row("ambulances", "Ambulances", "agency-0", "ambulance", CityNames.base(0), 10, 300, 2, 2, 300, 12, 30, 15, 15, "", "all",
                "yes", "yes", 5, "", CityGround.SOURCE);
        sheet.row("carrier", "Buses of the neutral carrier", "carrier", "bus", CityNames.base(0), 4, 1000, 10, 40, 400, 14, 30, 15, 15, "",
                "all", "no", "yes", 4, "", CityGround.SOURCE);
        return sheet.text();
    }

    /** A tonne of the dearest item counts as much a day for each person of a place. */
    private String needs() {
        var sheet = new Sheet("place", "item", "unit", "persons", "survival per day", "full per day", "weight", "distributed per hour",
                "source");
        var places = new TreeSet<Integer>();
        instance.needs().forEach(need -> places.add(need.place()));
        long persons = Math.max(1, Math.round(city.persons() / Math.max(1, places.size())));
        double dearest = instance.items().stream().mapToDouble(TogetherInstance.Item::valuePerTonne).max().orElse(1);
        Map<List<Integer>, Double> tonnes = new HashMap<>();
        instance.needs().forEach(n -> tonnes.merge(List.of(n.place(), n.item()), n.tonnes(), Double::sum));
        for (int place : places) {
            for (int item = 0; item < instance.items().size(); item++) {
                double full = 1000 * tonnes.getOrDefault(List.of(place, item), 0.0) / city.days();
                boolean permitted = item > 0 || place % 2 == 0;
                if (full >= 1 && permitted) {
                    sheet.row(CityNames.place(place), CityNames.item(item), "kg", persons, Math.floor(full / 2), Math.floor(full),
                            instance.items().get(item).valuePerTonne() / dearest, Math.ceil(full / 6), CityGround.SOURCE);
                }
            }
        }
        return sheet.text();
    }

    private String quotas() {
        var sheet = new Sheet("crossing", "counts", "item", "unit", "group", "most", "daily", "source");
        for (int c = 0; c < instance.crossings().size(); c++) {
            var crossing = CityNames.crossing(c);
            sheet.row(crossing, "trucks", "", "", "", Math.round(instance.crossings().get(c).trucks() * 0.6), "yes", CityGround.SOURCE);
            sheet.row(crossing, "persons", "", "", "", 500, "yes", CityGround.SOURCE);
            if (!instance.items().isEmpty()) {
                sheet.row(crossing, "item", CityNames.item(0), "kg", "", 100_000, "yes", CityGround.SOURCE);
            }
        }
        return sheet.text();
    }
}

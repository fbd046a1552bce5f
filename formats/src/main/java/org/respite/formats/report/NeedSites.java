package org.respite.formats.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Scenario;

/**
 * By which site a need is told. In a shared edition an area with few places of need for an item does not stand by
 * itself: it is told as "elsewhere". Where that would leave "elsewhere" itself with few places, the area with the next
 * fewest goes there too, for else it could be found by what is missing (complementary suppression).
 */
record NeedSites(Sites sites, Map<Key, Integer> told) {

    /** An area with fewer places of need for an item than this does not stand by itself. */
    static final int FEW_PLACES = 3;

    /** An item at a site. */
    record Key(int site, Id.Item item) {}

    NeedSites {
        told = Map.copyOf(told);
    }

    static NeedSites of(Scenario scenario, Sites sites, Edition edition) {
        if (edition.isExact()) {
            return new NeedSites(sites, Map.of());
        }
        var places = new HashMap<Key, Set<Id.Place>>();
        for (var need : scenario.supply().needs()) {
            places.computeIfAbsent(new Key(sites.site(need.place()), need.item()), _ -> new HashSet<>()).add(need.place());
        }
        var told = new HashMap<Key, Integer>();
        scenario.supply().needs().stream().map(Need::item).distinct().forEach(item -> {
            int hidden = places.getOrDefault(new Key(sites.elsewhere(), item), Set.of()).size();
            var areas = places.keySet().stream()
                    .filter(k -> k.item().equals(item) && k.site() != sites.elsewhere())
                    .sorted(Comparator.comparingInt((Key k) -> places.getOrDefault(k, Set.of()).size())
                            .thenComparing(Key::site))
                    .toList();
            for (var area : areas) {
                int count = places.getOrDefault(area, Set.of()).size();
                if (count < FEW_PLACES || hidden > 0 && hidden < FEW_PLACES) {
                    told.put(area, sites.elsewhere());
                    hidden += count;
                }
            }
        });
        return new NeedSites(sites, told);
    }

    /** Position of the site that tells of the need, or −1 for an unknown place. */
    int site(Id.Place place, Id.Item item) {
        return site(sites.site(place), item);
    }

    /** Position of the site that tells of the needs of an item at a site. */
    int site(int site, Id.Item item) {
        return told.getOrDefault(new Key(site, item), site);
    }
}

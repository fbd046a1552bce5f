package org.respite.model.scenario;

import java.util.List;

/** What is needed, what there is, and what carries it. */
public record Supply(List<Item> items, List<Need> needs, List<Stock> stocks, List<Fleet> fleets, List<Quota> quotas) {

    public Supply {
        items = List.copyOf(items);
        needs = List.copyOf(needs);
        stocks = List.copyOf(stocks);
        fleets = List.copyOf(fleets);
        quotas = List.copyOf(quotas);
    }
}

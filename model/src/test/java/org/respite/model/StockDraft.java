package org.respite.model;

import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Stock;

/** A stock in the making. Unless told otherwise: there from the start, owned by the owner of all fleets. */
public final class StockDraft {

    private final String place;
    private final String item;
    private final long quantity;
    private String id = "";
    private Moment available = Moment.START;
    private String owner = WorldBuilder.OWNER;
    private Set<String> sharedWith = Set.of();
    private Provenance provenance = Provenance.UNKNOWN;

    StockDraft(String id, String place, String item, long quantity) {
        this.id = id;
        this.place = place;
        this.item = item;
        this.quantity = quantity;
    }

    public StockDraft id(String id) {
        this.id = id;
        return this;
    }

    public StockDraft available(String available) {
        this.available = WorldTime.at(available);
        return this;
    }

    public StockDraft owner(String owner) {
        this.owner = owner;
        return this;
    }

    public StockDraft sharedWith(String... sharedWith) {
        this.sharedWith = Set.of(sharedWith);
        return this;
    }

    public StockDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    Stock build() {
        return new Stock(
                new Id.Stock(id),
                new Id.Place(place),
                new Id.Item(item),
                quantity,
                available,
                owner,
                sharedWith,
                provenance);
    }
}

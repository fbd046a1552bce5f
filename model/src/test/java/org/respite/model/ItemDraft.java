package org.respite.model;

import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Provenance;

/** An item in the making. Unless told otherwise: counted in kilograms, a litre of room each, not restricted. */
public final class ItemDraft {

    private final String id;
    private String name = "";
    private String unit = "kg";
    private long gramsPerUnit = 1000;
    private long cubicCentimetresPerUnit = 1000;
    private Optional<String> restrictedClass = Optional.empty();
    private Provenance provenance = Provenance.UNKNOWN;

    ItemDraft(String id) {
        this.id = id;
    }

    public ItemDraft name(String name) {
        this.name = name;
        return this;
    }

    public ItemDraft unit(String unit) {
        this.unit = unit;
        return this;
    }

    public ItemDraft gramsPerUnit(long gramsPerUnit) {
        this.gramsPerUnit = gramsPerUnit;
        return this;
    }

    public ItemDraft cubicCentimetresPerUnit(long cubicCentimetresPerUnit) {
        this.cubicCentimetresPerUnit = cubicCentimetresPerUnit;
        return this;
    }

    public ItemDraft restrictedClass(String restrictedClass) {
        this.restrictedClass = Optional.of(restrictedClass);
        return this;
    }

    public ItemDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    Item build() {
        return new Item(
                new Id.Item(id),
                name.isEmpty() ? id : name,
                unit,
                gramsPerUnit,
                cubicCentimetresPerUnit,
                restrictedClass,
                provenance);
    }
}

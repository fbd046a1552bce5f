package org.respite.app.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.InPlace;
import org.respite.model.preparation.Preparation;
import org.respite.model.preparation.Requirement;
import org.respite.model.scenario.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What preparation is missing before people are asked to leave, for machines. A null is not known. */
final class PreparationJson {

    private PreparationJson() {}

    static void write(ObjectNode json, Scenario scenario, Preparation preparation) {
        json.put("missing", preparation.isMissing());
        json.put("persons", preparation.persons());
        json.put("wishing", preparation.wishing());
        json.put("moved", preparation.moved());
        json.put("unasked", preparation.unasked());
        var requirements = json.putArray("requirements");
        preparation.requirements().forEach(r -> requirement(requirements.addObject(), r));
        var destinations = json.putArray("destinations");
        preparation.destinations().forEach(d -> destination(destinations.addObject(), d));
        var inPlace = json.putArray("inPlace");
        preparation.inPlace().forEach(i -> inPlace(inPlace.addObject(), scenario, i));
    }

    private static void requirement(ObjectNode json, Requirement requirement) {
        json.put("requirement", word(requirement.kind()));
        json.put("unit", requirement.kind().unit());
        put(json, "needed", requirement.forWishing());
        put(json, "neededForAll", requirement.forAll());
        put(json, "available", requirement.available());
        put(json, "missing", requirement.missingForWishing());
        put(json, "missingForAll", requirement.missingForAll());
        json.put("basis", basis(requirement.kind()));
    }

    private static String basis(Requirement.Kind kind) {
        return switch (kind) {
            case ROOM, WATER, TOILETS -> "free at all destinations together, beyond what those present need";
            case STANDARDS -> "vacancies of each destination by its scarcest standard, added up";
            case TRANSPORT -> "groups that may neither walk nor drive; every seat filled, each vehicle shuttling to the nearest destination";
            case DAYS -> "the same persons at the rate of the best day, against days on which a home is open";
            case DAYS_IF_ALL_RIDE -> "all groups at the rate of the best day, against days on which a home is open";
        };
    }

    private static void destination(ObjectNode json, Destination destination) {
        json.put("place", destination.place().value());
        json.put("vacancies", destination.vacancies());
        words(json.putArray("unknown"), destination.unknown());
        words(json.putArray("usedUp"), destination.full());
    }

    private static void inPlace(ObjectNode json, Scenario scenario, InPlace served) {
        json.put("item", served.item().value());
        json.put("unit", scenario.supply().items().stream()
                .filter(i -> i.id().equals(served.item())).findFirst().orElseThrow().unit());
        json.put("survival", served.survival());
        json.put("survivalMissing", served.survivalMissing());
        json.put("needed", served.full());
        json.put("missing", served.missing());
    }

    private static void words(ArrayNode array, Set<Destination.Standard> standards) {
        standards.stream().sorted().map(PreparationJson::word).forEach(array::add);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(ObjectNode json, String field, OptionalLong count) {
        if (count.isPresent()) {
            json.put(field, count.getAsLong());
        } else {
            json.putNull(field);
        }
    }
}

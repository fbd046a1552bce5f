package org.respite.formats.report;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the report in one language, by key. A word is a text, or an object of texts by plural class of CLDR
 * (zero, one, two, few, many, other), chosen by the value {@code n}.
 */
final class Catalogue {

    private final JsonNode words;

    private Catalogue(JsonNode words) {
        this.words = words;
    }

    static Catalogue of(Language language) {
        return new Catalogue(JsonMapper.shared().readTree(Resource.text("report/words/" + language.code() + ".json")));
    }

    /** The text of a key that has no plural classes. */
    String text(String key) {
        return words.get(key).asString();
    }

    String json() {
        return JsonText.inScript(words.toString());
    }
}

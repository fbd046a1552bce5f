package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues of words: in every language what is asked for, and nothing else. */
class WordsTest {

    private static final Map<Language, Set<String>> PLURAL_CLASSES = Map.of(
            Language.EN, Set.of("one", "other"),
            Language.AR, Set.of("zero", "one", "two", "few", "many", "other"),
            Language.FR, Set.of("one", "many", "other"),
            Language.HE, Set.of("one", "two", "other"));

    private static final String[] OF_REPORTS = {
        "report/page.js", "report/paper.js", "report/proposals-page.js", "report/rehearsal-page.js", "report/sweep-page.js",
        "report/dossier-page.js", "report/bridge-page.js"
    };
    private static final String[] IN_ALL_LANGUAGES = {
        "report/summary-page.js", "report/rehearsal-page.js", "report/sweep-page.js"
    };
    private static final String[] OF_STANDINGS = {"standing/standing-page.js", "standing/standing-paper.js"};

    /** Asked for by the page around the script. */
    private static final Set<String> OF_THE_FRAME = Set.of("direction", "noscript", "title.summary");

    /** Asked for where a language has them: units of goods, and what a dossier's data say in English. */
    private static final Pattern OPTIONAL = Pattern.compile("(?:unit|said)\\..+");

    private static final Map<String, JsonNode> ENGLISH = words(Language.EN);

    private static Map<String, JsonNode> words(Language language) {
        var all = new LinkedHashMap<String, JsonNode>();
        JsonMapper.shared().readTree(Resource.text("report/words/" + language + ".json")).propertyStream()
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    private static Set<String> keys(Language language) {
        return words(language).keySet().stream().filter(k -> !OPTIONAL.matcher(k).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that the modules of a page may ask for: those that they name, and those whose beginning they name. */
    private static Set<String> asked(String... entries) {
        var script = Arrays.stream(entries).map(e -> Modules.join(e, Resource::text)).collect(Collectors.joining());
        var named = found("\"([\\w.]+)\"", script);
        var begun = found("`((?:[a-z]+\\.)+)\\$\\{", script);
        return ENGLISH.keySet().stream()
                .filter(key -> named.contains(key) || begun.stream().anyMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordThatAPageAsksForIsThere() {
        var script = Stream.concat(Stream.of(OF_REPORTS), Stream.of(OF_STANDINGS))
                .map(e -> Modules.join(e, Resource::text))
                .collect(Collectors.joining());
        assertThat(ENGLISH.keySet()).containsAll(found("\\bt\\(\"([\\w.]+)\"", script));
    }

    @Test
    void everyWordIsAskedFor() {
        var asked = asked(OF_REPORTS);
        asked.addAll(asked(OF_STANDINGS));
        assertThat(ENGLISH.keySet()).allMatch(key -> asked.contains(key) || OF_THE_FRAME.contains(key));
    }

    @Test
    void everyReasonHasWords() {
        assertThat(ENGLISH.keySet()).containsAll(Arrays.stream(Reason.values()).map(r -> "reason." + r).toList());
    }

    @Test
    void everyRequirementAndStandardHasWords() {
        assertThat(ENGLISH.keySet())
                .containsAll(Arrays.stream(Requirement.Kind.values()).map(k -> "requirement." + k).toList())
                .containsAll(Arrays.stream(Destination.Standard.values()).map(s -> "standard." + s).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheWordsOfThePagesThatItHas(Language language) {
        var needed = language.hasReport() ? asked(OF_REPORTS) : asked(IN_ALL_LANGUAGES);
        needed.addAll(asked(OF_STANDINGS));
        needed.addAll(OF_THE_FRAME);
        assertThat(keys(language)).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource
    void pluralWordsHaveTheClassesOfTheirLanguage(Language language) {
        words(language).forEach((key, word) -> {
            if (word.isObject()) {
                assertThat(Set.copyOf(word.propertyNames())).as(key).isEqualTo(PLURAL_CLASSES.get(language));
            }
        });
    }

    /** A class of one number, such as two, may leave the number out and say it in a word. */
    @ParameterizedTest
    @EnumSource
    void wordsHaveThePlaceholdersOfTheEnglishOnes(Language language) {
        words(language).forEach((key, word) -> {
            if (OPTIONAL.matcher(key).matches()) {
                return;
            }
            var wanted = placeholders(ENGLISH.get(key).isObject() ? ENGLISH.get(key).get("other") : ENGLISH.get(key));
            if (word.isObject()) {
                word.propertyStream().forEach(form -> {
                    var given = placeholders(form.getValue());
                    if (Set.of("zero", "one", "two").contains(form.getKey()) && language != Language.FR && language != Language.EN) {
                        given.add("n");
                    }
                    assertThat(given).as("%s in %s, %s", key, language, form.getKey()).isEqualTo(wanted);
                });
            } else {
                assertThat(placeholders(word)).as("%s in %s", key, language).isEqualTo(wanted);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "HE"})
    void noLatinWordStandsInALanguageOfAnotherScript(Language language) {
        words(language).forEach((key, word) -> {
            if (!key.equals("direction")) {
                var forms = word.isObject() ? word.propertyStream().map(e -> e.getValue().asString()).toList() : List.of(word.asString());
                assertThat(forms).as(key).allSatisfy(text -> assertThat(text.replaceAll("\\{\\w+}", "")).doesNotContainPattern("[A-Za-z]"));
            }
        });
    }

    private static Set<String> placeholders(JsonNode text) {
        return found("\\{(\\w+)}", text.asString());
    }
}

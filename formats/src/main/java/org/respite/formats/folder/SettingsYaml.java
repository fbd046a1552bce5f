package org.respite.formats.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.respite.formats.scenario.ChangesReader;
import org.respite.formats.yaml.RowNodes;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Settings and changes as YAML. */
final class SettingsYaml {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final DumpSettings BLOCK = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private SettingsYaml() {}

    /** @param settings by the keys that lead to them with points between */
    static String settings(Map<String, List<String>> settings) {
        var root = new LinkedHashMap<String, Object>();
        settings.forEach((path, values) -> {
            if (!values.isEmpty()) {
                put(root, path.split("\\."), 0, RowNodes.LISTS.contains(path) ? values(values) : value(values.getFirst()));
            }
        });
        return new Dump(BLOCK).dumpToString(root);
    }

    static String changes(List<Map<String, String>> changes) {
        var list = new ArrayList<Map<String, Object>>();
        for (var change : changes) {
            var values = new LinkedHashMap<String, Object>();
            change.forEach((key, text) -> values.put(key, value(text)));
            list.add(values);
        }
        var root = new LinkedHashMap<String, Object>();
        root.put("format", ChangesReader.FORMAT);
        root.put("changes", list);
        return new Dump(BLOCK).dumpToString(root);
    }

    @SuppressWarnings("unchecked") // every inner level was put here as such a map
    private static void put(Map<String, Object> level, String[] keys, int at, Object value) {
        if (at == keys.length - 1) {
            level.put(keys[at], value);
        } else {
            put((Map<String, Object>) level.computeIfAbsent(keys[at], _ -> new LinkedHashMap<String, Object>()),
                    keys, at + 1, value);
        }
    }

    private static List<Object> values(List<String> texts) {
        return texts.stream().map(SettingsYaml::value).toList();
    }

    /** Numbers without quotation marks where they read the same. */
    private static Object value(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        try {
            double number = Double.parseDouble(text);
            return Double.toString(number).equals(text) && Math.abs(number) < 1e6 ? number : text;
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }
}

package org.respite.formats.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page out of template, style, script and data. It loads nothing, and its policy forbids it to. */
final class Page {

    /** In an order in which each module comes after those that it imports. */
    static final List<String> MODULES = List.of(
            "words", "format", "dom", "time", "chart", "map", "gantt", "parts", "preparation", "headline", "map-picture",
            "map-view", "relief", "people", "running", "grounds", "page");

    /** Filled in one pass, so that no text can ask for another part. */
    private static final Pattern SLOT = Pattern.compile("@(LANGUAGE|POLICY|STYLE|SCRIPT|TITLE|DATA)@");

    private Page() {}

    static String of(Island island) {
        var style = resource("report.css");
        var script = Modules.join(MODULES.stream().map(m -> new Modules.Module(m, resource(m + ".js"))).toList());
        var policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        var parts = Map.of(
                "LANGUAGE", escaped(island.language()),
                "POLICY", policy,
                "STYLE", style,
                "SCRIPT", script,
                "TITLE", escaped(island.title()),
                "DATA", island.json());
        return SLOT.matcher(resource("report.html"))
                .replaceAll(m -> Matcher.quoteReplacement(parts.get(m.group(1))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    static String resource(String name) {
        try (var in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report's file " + name + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.respite.formats.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page out of template, style, script, words and data. It loads nothing, and its policy forbids it to. */
public final class Page {

    /** Filled in one pass, so that no text can ask for another part. */
    private static final Pattern SLOT = Pattern.compile("@(LANGUAGE|DIRECTION|POLICY|STYLE|NOSCRIPT|SCRIPT|TITLE|WORDS|DATA)@");

    private Page() {}

    /** @param entry the module that builds the page, such as "report/page.js" */
    public static String of(String entry, String title, String data, Language language) {
        var words = Catalogue.of(language);
        var style = Resource.text("report/report.css");
        var script = Modules.join(entry, Resource::text);
        var policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        var parts = Map.of(
                "LANGUAGE", language.code(),
                "DIRECTION", words.text("direction"),
                "POLICY", policy,
                "STYLE", style,
                "NOSCRIPT", escaped(words.text("noscript")),
                "SCRIPT", script,
                "TITLE", escaped(title),
                "WORDS", words.json(),
                "DATA", data);
        return SLOT.matcher(Resource.text("report/report.html"))
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
}

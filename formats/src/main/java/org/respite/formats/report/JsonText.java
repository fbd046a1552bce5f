package org.respite.formats.report;

/** JSON that may stand inside a script element: it holds no character that could end it. */
public final class JsonText {

    private JsonText() {}

    public static String inScript(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

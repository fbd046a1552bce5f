package org.respite.terms.render;

import org.respite.terms.render.Rendering.Text;

/** A rendering as plain text. Lines of languages that are written from the right begin with a mark that says so. */
public final class PlainText {

    private static final String FROM_THE_RIGHT = "\u200F";

    private PlainText() {}

    public static String of(Text text) {
        var mark = text.direction().equals("rtl") ? FROM_THE_RIGHT : "";
        var out = new StringBuilder();
        out.append(mark).append(text.title()).append('\n').append(mark).append(text.draft()).append("\n\n");
        for (var item : text.items()) {
            out.append(item.level() == 0 ? "\n" : "").append(mark).append(item.level() == 2 ? "   " : "").append(item.text()).append('\n');
        }
        return out.toString();
    }
}

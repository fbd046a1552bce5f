package org.respite.formats.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words of drawings as they are seen: letters of Arabic joined, and all of them from left to right. The painter of
 * drawings does neither by itself in the same way on every machine.
 */
final class Lettering {

    private static final int SHAPED = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final String FAMILIES = "Noto Sans, Noto Sans Arabic, Noto Sans Hebrew";

    private Lettering() {}

    /** Prepares every text of the drawings below an element. */
    static void prepare(Element element) {
        var texts = element.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            text.setAttribute("font-family", FAMILIES);
            text.setTextContent(seen(text.getTextContent()));
        }
        name(element, "svg");
    }

    /** A drawing's own title is what its alternative text says. */
    private static void name(Element element, String tag) {
        var drawings = element.getElementsByTagName(tag);
        for (int i = 0; i < drawings.getLength(); i++) {
            var drawing = (Element) drawings.item(i);
            drawing.setAttribute("alt", alternative(drawing));
        }
    }

    private static String alternative(Element drawing) {
        var told = new StringBuilder(drawing.getAttribute("aria-label"));
        for (Node child = drawing.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("title") || child.getNodeName().equals("desc")) {
                told.append(told.isEmpty() ? "" : ". ").append(child.getTextContent());
            }
        }
        return told.toString();
    }

    static String seen(String words) {
        try {
            var shaped = new ArabicShaping(SHAPED).shape(words);
            var bidi = new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("letters that cannot be joined: " + words, e);
        }
    }
}

package org.respite.formats.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Words as sheets can show them. Vowel signs of Arabic and invisible marks of direction are left out, since they would
 * be set beside the letters. Words of drawings are turned into what is seen: letters joined, and from left to right,
 * which the painter of drawings does not do in the same way on every machine.
 */
final class Lettering {

    private static final int SHAPED = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final String FAMILIES = "Noto Sans, Noto Sans Arabic, Noto Sans Hebrew";

    /** Vowel signs from fathatan to sukun, the small alef, and marks of direction without a width. */
    private static final Pattern SIGNS = Pattern.compile("[\u064b-\u0652\u0670\u061c\u200e\u200f]");

    /** Says that what follows is in the order in which it is seen; and that this ends. */
    private static final String FROM_THE_LEFT = "\u202d";

    private static final String END = "\u202c";

    private Lettering() {}

    /** Prepares every text below an element. */
    static void prepare(Element element) {
        leaveSignsOut(element);
        var texts = element.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            text.setAttribute("font-family", FAMILIES);
            text.setTextContent(seen(text.getTextContent()));
        }
        nameDrawings(element);
    }

    private static void leaveSignsOut(Node node) {
        if (node instanceof Text text) {
            text.setData(SIGNS.matcher(text.getData()).replaceAll(""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            leaveSignsOut(child);
        }
    }

    /** A drawing's own title is what its alternative text says. */
    private static void nameDrawings(Element element) {
        var drawings = element.getElementsByTagName("svg");
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

    /** Words as they are seen, from left to right. */
    static String seen(String words) {
        try {
            var shaped = new ArabicShaping(SHAPED).shape(words);
            var bidi = new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR);
            return FROM_THE_LEFT + bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS) + END;
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("letters that cannot be joined: " + words, e);
        }
    }
}

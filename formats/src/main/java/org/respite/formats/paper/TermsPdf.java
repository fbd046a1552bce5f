package org.respite.formats.paper;

import java.util.ArrayList;
import org.respite.formats.report.Language;
import org.respite.terms.render.HtmlText;
import org.respite.terms.render.Rendering.Text;

/** Terms as numbered text on A4: a draft, for a lawyer whose language it is. Same inputs, same bytes. */
public final class TermsPdf {

    private TermsPdf() {}

    public static byte[] of(Text text) {
        var language = Language.findByCode(text.language().code()).orElseThrow();
        var sections = new ArrayList<Drawn.Section>();
        HtmlText.headings(text).forEach((id, heading) -> sections.add(new Drawn.Section(id, heading)));
        var foot = text.title() + " · " + text.mark();
        return ReportPdf.of(text.title(), language, Resources.text("terms.css"), new Drawn(foot, sections, HtmlText.body(text)));
    }
}

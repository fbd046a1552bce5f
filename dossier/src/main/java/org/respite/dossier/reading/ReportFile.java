package org.respite.dossier.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.Sha256;

/** The bytes of one file of the folder. */
record ReportFile(String name, byte[] bytes, Problems problems) {

    /** Its text: UTF-8, or else the Windows encoding of western languages, in which every byte means something. */
    String text() {
        var strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = strict.decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The only report of the file. */
    List<Report> report(Format format, String text, Optional<Dated> date) {
        return List.of(report(name, format, text, date));
    }

    Report report(String id, Format format, String text, Optional<Dated> date) {
        return new Report(id, format, Sha256.of(bytes), text, date.or(() -> ReportDates.inText(text)).or(() -> ReportDates.inName(name)));
    }

    /** Records why the file cannot be read. */
    List<Report> refuse(ProblemCode code, String found, String message, String nextStep) {
        problems.file(code, name, found, message, nextStep);
        return List.of();
    }
}

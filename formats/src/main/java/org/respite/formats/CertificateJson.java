package org.respite.formats;

import java.nio.file.Path;
import org.respite.formats.plan.CertificateNodeReader;
import org.respite.formats.plan.CertificateNodeWriter;
import org.respite.formats.plan.PlanText;
import org.respite.formats.report.Mark;
import org.respite.model.proof.Certificate;

/**
 * Certificates: docs/reference/certificate.md describes them. Numbers are written so that the same ones are read; what is
 * read is bounded in size and depth.
 */
public final class CertificateJson {

    /** What the first key of a certificate says. */
    public static final String FORMAT = "respite-certificate/1";

    private static final JsonDocument DOCUMENT =
            new JsonDocument("certificate", FORMAT, ProblemCode.NOT_A_CERTIFICATE);

    private CertificateJson() {}

    /** The certificate as JSON with one price a line, marked with who receives it. */
    public static String write(Certificate certificate, Mark mark) {
        return PlanText.of(CertificateNodeWriter.node(certificate, mark), JsonDocument.JSON);
    }

    /** Reads a certificate of any maker. */
    public static CertificateReading read(Path file) {
        var problems = new Problems();
        return DOCUMENT.find(file, problems)
                .flatMap(node -> new CertificateNodeReader(JsonDocument.nameOf(file), problems).certificate(node))
                .<CertificateReading>map(CertificateReading.Read::new)
                .orElseGet(() -> new CertificateReading.Refused(problems.all()));
    }
}

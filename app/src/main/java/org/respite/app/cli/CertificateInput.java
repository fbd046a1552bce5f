package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.formats.CertificateJson;
import org.respite.formats.CertificateReading;
import org.respite.model.proof.Certificate;

/** A certificate as a command needs it. */
final class CertificateInput {

    private CertificateInput() {}

    /** Fails with {@link InputRefused} when the file is not a certificate. */
    static Certificate read(Path file) {
        return switch (CertificateJson.read(file)) {
            case CertificateReading.Read(var certificate) -> certificate;
            case CertificateReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}

package org.respite.formats;

import java.util.List;
import org.respite.model.proof.Certificate;

/** What came of reading a certificate. */
public sealed interface CertificateReading {

    /** A certificate; what it proves is for the checker to say. */
    record Read(Certificate certificate) implements CertificateReading {}

    /** No certificate; every problem that was found. */
    record Refused(List<Problem> problems) implements CertificateReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

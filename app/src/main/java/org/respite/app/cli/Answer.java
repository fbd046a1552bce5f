package org.respite.app.cli;

/** How a command ends; the process's exit code says it. */
enum Answer {
    DONE(0),
    /** The answer is “no”: a mandatory hand-over cannot be made, a plan is not in order. */
    NO(1),
    WRONG_INPUT(2),
    /** A fault of Respite or of what it runs on. */
    FAULT(3);

    private final int exitCode;

    Answer(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

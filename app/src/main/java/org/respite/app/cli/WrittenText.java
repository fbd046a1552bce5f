package org.respite.app.cli;

import java.nio.file.Path;

/** Tells where a command has written to. */
record WrittenText(Terminal terminal, OutputOptions output) {

    /** The path goes to stdout, what to do with it to stderr. */
    int tell(Path written, String nextStep) {
        return tell(written.toString(), nextStep);
    }

    /** The same for what is no file: a database goes by its name. */
    int tell(String written, String nextStep) {
        if (output.json) {
            var answer = Json.object();
            answer.put("written", written);
            terminal.data(Json.text(answer));
        } else {
            terminal.data(written);
        }
        if (!output.quiet && !output.json) {
            terminal.say(nextStep);
        }
        return Answer.DONE.exitCode();
    }
}

package org.respite.app.cli;

/** A command that answers in words or as JSON. */
interface Answering {

    OutputOptions output();
}

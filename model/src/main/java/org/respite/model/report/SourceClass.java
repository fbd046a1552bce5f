package org.respite.model.report;

/** What sort of source it is; an evidence policy may weigh by it. The order carries no rank. */
public enum SourceClass {
    /** A party to the instrument. */
    PARTY,
    /** A mediator or guarantor. */
    MEDIATOR,
    /** Whom the instrument names to count or to judge. */
    AUTHORITY,
    /** Who carries released persons between the parties. */
    NEUTRAL_CARRIER,
    /** An agreed observer or monitoring mission. */
    MONITOR,
    /** A humanitarian organisation, of the United Nations or another. */
    HUMANITARIAN,
    /** Local authorities and services, such as hospitals. */
    LOCAL,
    MEDIA,
    /** Somebody who was there. */
    WITNESS,
    /** Satellite pictures, photographs, recordings. */
    IMAGERY,
    OTHER
}

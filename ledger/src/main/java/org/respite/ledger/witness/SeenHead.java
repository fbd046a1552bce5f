package org.respite.ledger.witness;

import org.respite.ledger.merkle.TreeHead;

/**
 * The last checkpoint of a log that a witness cosigned.
 *
 * @param time that the cosignature bears, in seconds since 1970
 */
public record SeenHead(TreeHead head, long time) {}

package org.respite.model.scenario;

import java.math.BigDecimal;

/**
 * A number of a row that was taken from a figure.
 *
 * @param where the table, what the row is about, and the column
 * @param figure its id
 * @param number as it was taken; chosen within the figure where that leaves it open
 */
public record Belief(String where, String figure, BigDecimal number) {}

package org.respite.planner.together;

/**
 * What roads are worth to people, as one flow of people tells: where trucks use them, people are worth no more than
 * {@code atMost} less the price of that use. For people are worth the less the less room they have, and ever more so
 * (they are concave in it), and prices are their slope.
 *
 * @param price by arc, a truck
 */
record RoadWorth(double atMost, double[] price) {}

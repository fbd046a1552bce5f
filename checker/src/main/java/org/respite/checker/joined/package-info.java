/** Judges a plan that continues another one: what has happened stays, what is new is told first. */
@NullMarked
package org.respite.checker.joined;

import org.jspecify.annotations.NullMarked;

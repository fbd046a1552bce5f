/** Tiny worlds for tests: scenarios with sensible defaults, written in a few lines. */
@NullMarked
package org.respite.model;

import org.jspecify.annotations.NullMarked;

/** The record measured against the bare database and the bare hash. */
@NullMarked
package org.respite.benchmarks.record;

import org.jspecify.annotations.NullMarked;

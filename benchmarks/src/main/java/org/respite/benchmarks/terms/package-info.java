/** The standing measured: whole records, and one late correction. */
@NullMarked
package org.respite.benchmarks.terms;

import org.jspecify.annotations.NullMarked;

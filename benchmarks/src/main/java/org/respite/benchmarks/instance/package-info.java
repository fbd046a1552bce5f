/** A folder of tables in the instance format, as clean records. */
@NullMarked
package org.respite.benchmarks.instance;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.benchmarks.rival;

import org.jspecify.annotations.NullMarked;

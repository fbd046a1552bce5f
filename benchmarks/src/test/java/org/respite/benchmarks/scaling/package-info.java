@NullMarked
package org.respite.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;

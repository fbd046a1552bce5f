@NullMarked
package org.respite.benchmarks;

import org.jspecify.annotations.NullMarked;

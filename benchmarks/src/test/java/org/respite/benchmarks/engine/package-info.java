@NullMarked
package org.respite.benchmarks.engine;

import org.jspecify.annotations.NullMarked;

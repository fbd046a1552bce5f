@NullMarked
package org.respite.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;

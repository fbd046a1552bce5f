@NullMarked
package org.respite.benchmarks.checking;

import org.jspecify.annotations.NullMarked;

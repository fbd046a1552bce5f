@NullMarked
package org.respite.benchmarks.run;

import org.jspecify.annotations.NullMarked;

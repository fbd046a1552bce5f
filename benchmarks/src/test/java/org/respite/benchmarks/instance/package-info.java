@NullMarked
package org.respite.benchmarks.instance;

import org.jspecify.annotations.NullMarked;

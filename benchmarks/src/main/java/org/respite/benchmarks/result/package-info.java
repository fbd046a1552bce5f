/** What a solver answers, in words that any checker can follow: who enters which road when, and what trucks do. */
@NullMarked
package org.respite.benchmarks.result;

import org.jspecify.annotations.NullMarked;

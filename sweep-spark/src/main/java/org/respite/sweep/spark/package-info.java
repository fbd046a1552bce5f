/** Futures lived through on Apache Spark. Entry: {@link org.respite.sweep.spark.SparkEngine}. */
@NullMarked
package org.respite.sweep.spark;

import org.jspecify.annotations.NullMarked;

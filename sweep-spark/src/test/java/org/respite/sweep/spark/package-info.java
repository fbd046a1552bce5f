@NullMarked
package org.respite.sweep.spark;

import org.jspecify.annotations.NullMarked;

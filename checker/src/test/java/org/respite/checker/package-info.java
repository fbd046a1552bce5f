/** Plans made by hand and judged on paper, and ways to spoil them. */
@NullMarked
package org.respite.checker;

import org.jspecify.annotations.NullMarked;

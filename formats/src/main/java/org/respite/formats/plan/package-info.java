/** Plans as JSON, and the canonical form from which digests are made. */
@NullMarked
package org.respite.formats.plan;

import org.jspecify.annotations.NullMarked;

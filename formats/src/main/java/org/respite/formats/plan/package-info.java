/** Plans as JSON, the canonical form from which digests are made, and the things that a plan names. */
@NullMarked
package org.respite.formats.plan;

import org.jspecify.annotations.NullMarked;

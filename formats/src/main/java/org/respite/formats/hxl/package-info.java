/** Tables that others made: what of them a scenario can use, and how sure that is. */
@NullMarked
package org.respite.formats.hxl;

import org.jspecify.annotations.NullMarked;

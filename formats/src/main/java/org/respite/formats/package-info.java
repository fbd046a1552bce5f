/** Files to scenario and plan, and back. */
@NullMarked
package org.respite.formats;

import org.jspecify.annotations.NullMarked;

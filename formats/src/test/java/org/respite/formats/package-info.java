/** Folders, good and bad, read by {@link org.respite.formats.ScenarioReader}. */
@NullMarked
package org.respite.formats;

import org.jspecify.annotations.NullMarked;

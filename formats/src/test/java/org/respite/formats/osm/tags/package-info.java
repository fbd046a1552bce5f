/** What tags mean, against real roads. */
@NullMarked
package org.respite.formats.osm.tags;

import org.jspecify.annotations.NullMarked;

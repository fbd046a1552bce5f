/** What the tags of OpenStreetMap mean for a plan: who may pass, how fast, how many. Each figure names its source. */
@NullMarked
package org.respite.formats.osm.tags;

import org.jspecify.annotations.NullMarked;

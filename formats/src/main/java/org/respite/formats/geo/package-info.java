/** Outlines and courses from GeoJSON. */
@NullMarked
package org.respite.formats.geo;

import org.jspecify.annotations.NullMarked;

/** Indicators as files: the share of a territory that is restricted from polygons, JSON, and a table with HXL hashtags. */
@NullMarked
package org.respite.formats.indicator;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.formats.indicator;

import org.jspecify.annotations.NullMarked;

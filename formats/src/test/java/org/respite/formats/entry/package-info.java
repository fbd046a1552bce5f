@NullMarked
package org.respite.formats.entry;

import org.jspecify.annotations.NullMarked;

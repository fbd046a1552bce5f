@NullMarked
package org.respite.formats.filing;

import org.jspecify.annotations.NullMarked;

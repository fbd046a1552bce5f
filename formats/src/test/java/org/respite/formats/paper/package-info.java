@NullMarked
package org.respite.formats.paper;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.formats.rehearsal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.respite.vault;

import org.jspecify.annotations.NullMarked;

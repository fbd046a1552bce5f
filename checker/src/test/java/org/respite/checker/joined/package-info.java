@NullMarked
package org.respite.checker.joined;

import org.jspecify.annotations.NullMarked;

/** Packages that no other is better than, for the parties and for relief. */
@NullMarked
package org.respite.bridge.search;

import org.jspecify.annotations.NullMarked;

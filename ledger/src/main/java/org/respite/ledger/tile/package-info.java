/** C2SP tlog-tiles: tiles, entry bundles and their paths. */
@NullMarked
package org.respite.ledger.tile;

import org.jspecify.annotations.NullMarked;

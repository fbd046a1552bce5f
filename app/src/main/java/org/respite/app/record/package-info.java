/** The record's surroundings: databases by name, key files, witnesses over HTTP. */
@NullMarked
package org.respite.app.record;

import org.jspecify.annotations.NullMarked;

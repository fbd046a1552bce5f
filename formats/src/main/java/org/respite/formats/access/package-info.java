/** Logs of past movements, and the rows of access that are made of them. */
@NullMarked
package org.respite.formats.access;

import org.jspecify.annotations.NullMarked;

/** Where the parts of a scenario lie. */
@NullMarked
package org.respite.formats.source;

import org.jspecify.annotations.NullMarked;

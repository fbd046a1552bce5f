/** The same tree as text that people read, in several languages, and as a drawing of its stages. */
@NullMarked
package org.respite.terms.render;

import org.jspecify.annotations.NullMarked;

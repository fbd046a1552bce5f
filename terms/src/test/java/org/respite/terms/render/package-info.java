@NullMarked
package org.respite.terms.render;

import org.jspecify.annotations.NullMarked;

/** What is negotiated: issues with their options, and what each party requires, refuses and prefers on them. */
@NullMarked
package org.respite.bridge.talks;

import org.jspecify.annotations.NullMarked;

/** What packages would achieve, as checked plans. */
@NullMarked
package org.respite.bridge.plan;

import org.jspecify.annotations.NullMarked;

/** From tables and settings to the parts of a scenario. */
@NullMarked
package org.respite.formats.scenario;

import org.jspecify.annotations.NullMarked;

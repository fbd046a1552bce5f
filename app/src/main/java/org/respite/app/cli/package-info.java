/** The command line: reads arguments, asks the other modules, prints answers. The only place with a wall clock. */
@NullMarked
package org.respite.app.cli;

import org.jspecify.annotations.NullMarked;

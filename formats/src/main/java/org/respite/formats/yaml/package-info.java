/** YAML with the line of everything in it, and the files of changes. */
@NullMarked
package org.respite.formats.yaml;

import org.jspecify.annotations.NullMarked;

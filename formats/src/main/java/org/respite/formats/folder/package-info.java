/** Scenarios as folders of files: written whole or not at all. */
@NullMarked
package org.respite.formats.folder;

import org.jspecify.annotations.NullMarked;

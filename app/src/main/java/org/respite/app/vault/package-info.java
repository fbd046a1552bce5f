/** What the vault needs of the machine: databases, key files, chance. */
@NullMarked
package org.respite.app.vault;

import org.jspecify.annotations.NullMarked;

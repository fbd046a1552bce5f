/**
 * What must not stand in the record: personal data, and what would show a source. It is kept encrypted under a key for each
 * person; the record holds salted commitments. Destroying a person's key erases the content and leaves every proof valid.
 */
@NullMarked
package org.respite.vault;

import org.jspecify.annotations.NullMarked;

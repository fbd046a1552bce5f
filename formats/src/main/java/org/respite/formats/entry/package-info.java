/** Entries of the record as canonical JSON: one entry has one text, and its digest is that of the text's UTF-8 bytes. */
@NullMarked
package org.respite.formats.entry;

import org.jspecify.annotations.NullMarked;

/** CSV tables whose columns are found by HXL hashtag, and what their cells say. */
@NullMarked
package org.respite.formats.table;

import org.jspecify.annotations.NullMarked;

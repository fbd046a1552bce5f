@NullMarked
package org.respite.model.report;

import org.jspecify.annotations.NullMarked;

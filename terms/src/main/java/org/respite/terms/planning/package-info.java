/** Terms and plan: what a scenario takes from an instrument, and how the instrument would stand if a plan is carried out. */
@NullMarked
package org.respite.terms.planning;

import org.jspecify.annotations.NullMarked;

/** Plans replayed in a queue simulation of traffic. Entry: {@link org.respite.traffic.TrafficReplay}. */
@NullMarked
package org.respite.traffic;

import org.jspecify.annotations.NullMarked;

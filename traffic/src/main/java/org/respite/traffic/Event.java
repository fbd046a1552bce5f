package org.respite.traffic;

/** Something whose time has come. */
@FunctionalInterface
interface Event {

    void happen();
}

package org.respite.sweep.spark;

/** What a value in a parcel is; its position is the byte that stands for it. */
enum Kind {
    INT,
    LONG,
    DOUBLE,
    BOOLEAN,
    DECIMAL,
    STRING,
    LIST,
    SET,
    MAP,
    ABSENT,
    PRESENT,
    ABSENT_INT,
    PRESENT_INT,
    ABSENT_LONG,
    PRESENT_LONG,
    ABSENT_DOUBLE,
    PRESENT_DOUBLE,
    DURATION,
    INSTANT,
    DATE,
    TIME,
    ZONE,
    ENUM,
    RECORD;

    /** Records and enums are those of the model alone. */
    static final String MODEL = "org.respite.model.";
}

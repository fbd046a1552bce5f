package org.respite.formats.report;

/** Why a need stays unmet on a day, as far as the plan's own data tells. */
enum Reason {
    /** The place may not receive items of this restricted class. */
    NOT_PERMITTED,
    /** No way leads from any stock to the place. */
    NOT_REACHABLE,
    /** Nothing had come by the end of the day. */
    BEFORE_FIRST_ARRIVAL,
    /** Goods were there, and were handed out as fast as the site can. */
    HAND_OUT_RATE,
    /** Goods were there at the end of the day and were not handed out. */
    LEFT_AT_PLACE,
    /** All that there is of the item has been taken from its stocks. */
    STOCK_USED_UP,
    /** The crossing's quota for the item, or for trucks, is used up. */
    QUOTA_USED_UP,
    /** There is more in stock, and it did not arrive: vehicles, crossings, roads or windows hold it back. */
    ARRIVAL_LIMITED
}
